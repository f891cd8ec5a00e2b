// Shows the calls for programs from their description. The session of whoever looks is used to try them.
window.addEventListener("load", () => {
  window.SwaggerUIBundle({url: "/api/v1/openapi.json", dom_id: "#calls", deepLinking: true, validatorUrl: null});
});
