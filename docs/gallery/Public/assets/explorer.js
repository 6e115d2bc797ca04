// explorer.js: narrows and sorts the list of a page by the choices of a form, and keeps them in the address.
(function () {
  "use strict";
  var form = document.querySelector("form.filter");
  if (!form) return;
  var choices = Array.prototype.slice.call(form.querySelectorAll("select"));
  var items = Array.prototype.slice.call(document.querySelectorAll(form.dataset.items));
  var cards = Array.prototype.slice.call(document.querySelectorAll(form.dataset.cards));
  var homes = cards.map(function (card) { return card.parentNode; });
  var sections = homes.map(function (home) { return home.closest("section"); });
  var flat = document.createElement("div");
  flat.className = homes.length ? homes[0].className + " sorted" : "";
  var output = form.querySelector("output");

  // What an item is, in words such as "rating:achieved": its own, and those of what it stands in at first.
  function words(item) {
    var found = [];
    for (var place = item; place && place !== document.body; place = place.parentNode) {
      if (place.dataset && place.dataset.facet) found = found.concat(place.dataset.facet.split(" "));
    }
    return found;
  }
  var known = items.map(words);

  function chosen() {
    return choices.filter(function (choice) { return choice.name !== "sort" && choice.value; })
      .map(function (choice) { return choice.name + ":" + choice.value; });
  }

  function narrow() {
    var wanted = chosen(), shown = 0;
    items.forEach(function (item, index) {
      item.hidden = !wanted.every(function (word) { return known[index].indexOf(word) >= 0; });
      if (!item.hidden) shown += 1;
    });
    cards.forEach(function (card) {
      if (items.indexOf(card) < 0) card.hidden = !card.querySelector("[data-facet]:not([hidden])");
    });
    sections.forEach(function (section) {
      if (section) section.hidden = !section.querySelector(form.dataset.cards + ":not([hidden])");
    });
    var numbers = { "##": items.length, "#": shown };
    output.value = output.dataset.text.replace(/##?/g, function (mark) { return numbers[mark]; });
  }

  // The place of a card in the order of a facet's options: that of its first item.
  function rank(card, name) {
    var options = Array.prototype.map.call(form.elements[name].options, function (option) { return option.value; });
    var own = items.filter(function (item) { return card === item || card.contains(item); });
    return Math.min.apply(null, own.map(function (item) {
      var word = known[items.indexOf(item)].find(function (word) { return word.indexOf(name + ":") === 0; });
      return word ? options.indexOf(word.slice(name.length + 1)) : options.length;
    }));
  }

  function title(card) {
    var heading = card.querySelector("h3, h4, .risk-text") || card;
    return heading.textContent.trim();
  }

  function sort() {
    var by = form.elements.sort.value;
    if (!by) {
      cards.forEach(function (card, index) { homes[index].appendChild(card); });
      flat.remove();
      return;
    }
    var keys = new Map(cards.map(function (card) { return [card, by === "name" ? title(card) : rank(card, by)]; }));
    var language = document.documentElement.lang;
    cards.slice().sort(function (one, other) {
      var a = keys.get(one), b = keys.get(other);
      return by === "name" ? a.localeCompare(b, language) : a - b;
    }).forEach(function (card) { flat.appendChild(card); });
    form.after(flat);
  }

  function apply() {
    sort();
    narrow();
  }

  // The choices are written into the address, so that a link to it shows the same list.
  function remember() {
    var query = new URLSearchParams();
    choices.forEach(function (choice) { if (choice.value) query.set(choice.name, choice.value); });
    var address = location.pathname + (query.toString() ? "?" + query : "") + location.hash;
    try { history.replaceState(null, "", address); } catch (error) { /* a browser may forbid it for files */ }
  }

  var query = new URLSearchParams(location.search);
  choices.forEach(function (choice) {
    var value = query.get(choice.name);
    if (value && choice.querySelector('option[value="' + CSS.escape(value) + '"]')) choice.value = value;
  });
  form.hidden = false;
  form.addEventListener("change", function () { apply(); remember(); });
  form.addEventListener("reset", function () { setTimeout(function () { apply(); remember(); }); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  apply();
})();
