// site.js: comfort only. Every page works without it.
(function () {
  "use strict";

  // An open menu closes by Escape, or when the reader goes on elsewhere.
  var groups = document.querySelectorAll(".menu details");
  function close(except) {
    groups.forEach(function (group) {
      if (group !== except) group.open = false;
    });
  }
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    groups.forEach(function (group) {
      if (group.open && group.contains(document.activeElement)) group.querySelector("summary").focus();
    });
    close();
  });
  document.addEventListener("click", function (event) {
    close(event.target.closest(".menu details"));
  });
  document.addEventListener("focusin", function (event) {
    close(event.target.closest(".menu details"));
  });

  // A link to a part of the page also copies its address, and says so.
  var said = document.createElement("div"), fading;
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".anchor, .paragraph");
    if (!link || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(function () {
      clearTimeout(fading);
      said.textContent = document.querySelector("main").dataset.copied;
      fading = setTimeout(function () { said.textContent = ""; }, 2500);
    }, function () {});
  });

  // The search is fetched when a reader turns to it, by pointer, by keyboard or by the key "/", and on its own page.
  // Until then, and where it fails, the link to that page stands.
  var holder = document.querySelector(".site-search");
  function search(event) {
    if (!holder || holder.dataset.begun) return;
    holder.dataset.begun = event ? event.type : "page";
    var script = document.createElement("script");
    script.src = holder.dataset.script;
    document.head.append(script);
  }
  if (holder) {
    holder.addEventListener("pointerenter", search);
    holder.addEventListener("focusin", search);
    document.addEventListener("keydown", function (event) {
      if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) search(event);
    });
    if (document.querySelector(".search-form")) search();
  }
})();
