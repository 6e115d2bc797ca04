/// The script that the preview puts into pages.
enum ReloadScript {
    static let text = #"""
        // Preview: reloads the page when the site has been made anew, and shows what is wrong with its sources.
        (function () {
          "use strict";
          var own = document.currentScript;
          var shown = own.dataset.state;
          var source = null;
          var heard = 0;
          var panel = null;
          var closed = "";

          function listen() {
            if (source) { source.close(); }
            heard = Date.now();
            source = new EventSource("/__preview/events");
            source.addEventListener("state", function (event) {
              heard = Date.now();
              var state = JSON.parse(event.data);
              if (state.state !== shown) {
                source.close();
                location.reload();
              } else if (event.data !== closed) {
                show(state, event.data);
              }
            });
          }

          function element(name, text, parent) {
            var made = document.createElement(name);
            if (text) { made.textContent = text; }
            parent.append(made);
            return made;
          }

          function place(error) {
            return [error.path, error.line, error.column].filter(Boolean).join(":");
          }

          function show(state, data) {
            if (panel && panel.dataset.shown === data) { return; }
            if (panel) { panel.remove(); panel = null; }
            if (!state.count) { closed = ""; return; }
            panel = document.createElement("div");
            panel.dataset.shown = data;
            var root = panel.attachShadow({mode: "open"});
            var style = element("link", "", root);
            style.rel = "stylesheet";
            style.href = "/__preview/overlay.css";
            var section = element("section", "", root);
            section.lang = "en";
            section.dir = "ltr";
            section.setAttribute("role", "alert");
            var head = element("header", "", section);
            element("strong", state.count + (state.count === 1 ? " error" : " errors"), head);
            element("span", "The page shows the last good state.", head);
            var close = element("button", "Hide", head);
            close.type = "button";
            close.addEventListener("click", function () { closed = data; panel.remove(); panel = null; });
            var list = element("ol", "", section);
            state.errors.forEach(function (error) {
              var item = element("li", "", list);
              element("code", place(error), item);
              element("p", error.message, item);
              if (error.hint) { element("p", error.hint, item).className = "hint"; }
              element("small", error.id, item);
            });
            if (state.count > state.errors.length) {
              element("p", "… and " + (state.count - state.errors.length) + " more", section);
            }
            document.documentElement.append(panel);
          }

          // A browser opens few connections to a server, so that pages which nobody sees do not listen.
          document.addEventListener("visibilitychange", function () {
            if (document.hidden) { source.close(); } else { listen(); }
          });
          window.addEventListener("pageshow", function (event) { if (event.persisted) { listen(); } });
          window.addEventListener("pagehide", function () { source.close(); });
          setInterval(function () {
            if (!document.hidden && Date.now() - heard > 30000) { listen(); }
          }, 5000);
          listen();
        })();

        """#
}
