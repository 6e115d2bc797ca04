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
})();
