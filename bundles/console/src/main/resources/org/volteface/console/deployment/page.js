// Makes the pages on deployments better: what moves is looked at again by itself, and an upload shows how far it is.
(() => {
    "use strict";
    const PAUSE = 1000;

    const part = () => document.getElementById("vf-live");

    function show(fresh) {
        const old = part();
        old.dataset.moving = fresh.dataset.moving;
        if (old.innerHTML === fresh.innerHTML) {
            return;
        }
        const open = [...old.querySelectorAll("details[open]")].map(one => one.id);
        const held = old.contains(document.activeElement) ? document.activeElement.textContent : null;
        old.innerHTML = fresh.innerHTML;
        open.forEach(id => document.getElementById(id)?.setAttribute("open", ""));
        // Whoever steers by keys stays where they were.
        [...old.querySelectorAll("a, button, summary")].find(one => one.textContent === held)?.focus();
    }

    async function look() {
        if (part()?.dataset.moving !== "yes") {
            return;
        }
        try {
            const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = page.getElementById("vf-live");
            if (fresh !== null) {
                show(fresh);
            }
        } catch (e) {
            // The server may be away for a moment; it is asked again.
        }
        setTimeout(look, PAUSE);
    }

    function upload(form) {
        form.addEventListener("submit", event => {
            event.preventDefault();
            const bar = document.createElement("progress");
            bar.max = 100;
            bar.setAttribute("aria-label", "Upload");
            form.append(bar);
            form.querySelector("button").disabled = true;
            const request = new XMLHttpRequest();
            request.upload.addEventListener("progress", at => {
                bar.value = at.lengthComputable ? (100 * at.loaded) / at.total : 0;
            });
            request.addEventListener("load", () => {
                if (request.status < 400) {
                    location.assign(request.responseURL);
                } else {
                    refused(form, bar, new DOMParser()
                        .parseFromString(request.responseText, "text/html")
                        .querySelector(".console-lead")?.textContent ?? "It did not work.");
                }
            });
            request.addEventListener("error", () => refused(form, bar, "The server took no more of it: is it too large?"));
            request.open("POST", form.action);
            request.send(new FormData(form));
        });
    }

    function refused(form, bar, reason) {
        bar.remove();
        form.querySelector("button").disabled = false;
        const line = form.querySelector(".vf-alarm") ?? document.createElement("p");
        line.className = "vf-alarm";
        line.setAttribute("role", "alert");
        line.textContent = reason;
        form.append(line);
    }

    document.querySelectorAll("form[data-upload]").forEach(upload);
    setTimeout(look, PAUSE);
})();
