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

  // Indicators by rating: the form is hidden until a script can serve it.
  document.querySelectorAll(".filter").forEach(function (form) {
    var output = form.querySelector("output");
    function apply() {
      var chosen = form.querySelector("input:checked").value;
      var shown = 0;
      document.querySelectorAll(".assessment[data-rating]").forEach(function (item) {
        item.hidden = chosen !== "" && item.dataset.rating !== chosen;
        if (!item.hidden) shown += 1;
      });
      document.querySelectorAll(".indicator, .indicator-group").forEach(function (box) {
        box.hidden = !box.querySelector(".assessment:not([hidden])");
      });
      if (output) output.value = output.dataset.text.replace("#", String(shown));
    }
    form.hidden = false;
    form.addEventListener("change", apply);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    if (form.querySelector("input:checked").value !== "") apply();
  });
})();
