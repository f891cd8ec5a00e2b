// Lets a page show what goes on: a part of it that names a stream of events asks for itself anew when one of them comes, once a
// second at most. Nobody listens for a page that is not looked at, as browsers keep few connections to a server.
(() => {
  const PAUSE = 1000;
  const AGAIN = 15000;
  const NAMES = ["status", "steps", "trial", "progress", "done"];
  const sources = new Map();
  const due = new Set();

  const parts = () => [...document.querySelectorAll("[data-follow]")];

  function ask(address) {
    if (due.has(address)) {
      return;
    }
    due.add(address);
    setTimeout(() => {
      due.delete(address);
      parts().filter((part) => part.dataset.follow === address).forEach((part) => htmx.trigger(part, "follow"));
    }, PAUSE);
  }

  function listen(address) {
    const source = new EventSource(address);
    NAMES.forEach((name) => source.addEventListener(name, () => ask(address)));
    source.addEventListener("error", () => {
      // A stream that breaks off is taken up again by the browser; one that is refused is not.
      if (source.readyState === EventSource.CLOSED && sources.get(address) === source) {
        sources.delete(address);
        setTimeout(settle, AGAIN);
      }
    });
    sources.set(address, source);
  }

  function settle() {
    const wanted = new Set(document.hidden ? [] : parts().map((part) => part.dataset.follow));
    [...sources].filter(([address]) => !wanted.has(address)).forEach(([address, source]) => {
      source.close();
      sources.delete(address);
    });
    [...wanted].filter((address) => !sources.has(address)).forEach(listen);
  }

  document.addEventListener("visibilitychange", settle);
  document.addEventListener("htmx:afterSettle", settle);
  window.addEventListener("pageshow", settle);
  window.addEventListener("pagehide", () => {
    sources.forEach((source) => source.close());
    sources.clear();
  });
})();
