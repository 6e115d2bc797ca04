// search.js: search in the browser. The index is loaded when a reader first asks for it; without a script the link leads
// to the search page, which holds an index by letter. Nothing is sent anywhere.
(function () {
  "use strict";
  var index = null;
  var letters = new Map();
  var shown = { box: 8, page: 100 };

  // ---- Index: data/<edition>/search/<language>.js calls `add`, then <language>-text.js calls `addTexts` ----------------

  var api = window.reportSearch = {
    add: function (data) {
      data.fold.forEach(function (row) {
        Array.from(row[1]).forEach(function (letter) { letters.set(letter, row[0]); });
      });
      index = { words: data.words, kinds: data.kinds, drop: data.drop, entries: [] };
      data.pages.forEach(function (page) {
        var above = "", table = "", name = page[2][0][2];
        page[2].forEach(function (entry) {
          var kind = entry[0], title = entry[2] || "";
          if (kind === 4) above = title;
          if (kind === 2) table = title;
          var around = [kind === 0 ? "" : name, kind === 7 ? table : kind === 4 || !title ? "" : above]
            .filter(function (text) { return text && text !== title; });
          index.entries.push({
            kind: kind, href: page[0] + (entry[1] ? "#" + entry[1] : ""), key: page[0] + "#" + entry[1],
            title: title || above || name, own: title !== "", text: "",
            context: around.concat(kind === 0 ? page[1] : []).join(" · "),
            foldedTitle: title && fold(title), foldedText: "", foldedContext: fold([name, above].join(" "))
          });
        });
      });
    },
    addTexts: function (pages) {
      var texts = new Map();
      pages.forEach(function (page) {
        page[1].forEach(function (pair) { texts.set(page[0] + "#" + pair[0], pair[1]); });
      });
      index.entries.forEach(function (entry) {
        entry.text = texts.get(entry.key) || "";
        entry.foldedText = fold(entry.text);
      });
    },
    fold: fold, terms: terms, find: find
  };

  function load(stem, done, failed) {
    function script(path, next) {
      var element = document.createElement("script");
      element.src = path;
      element.onload = next;
      element.onerror = failed;
      document.head.append(element);
    }
    if (load.begun) return index ? done() : undefined;
    load.begun = true;
    script(stem + ".js", function () {
      done();
      script(stem + "-text.js", done);
    });
  }

  // ---- Folding and matching --------------------------------------------------------------------------------------------

  // As in TextFolding.swift. `origins`, when given, takes for each unit of the result where in the text it comes from.
  function fold(text, origins) {
    var result = "";
    for (var at = 0; at < text.length;) {
      var code = text.codePointAt(at);
      var size = code > 0xffff ? 2 : 1;
      if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
      Array.from(String.fromCodePoint(code).toLowerCase()).forEach(function (letter) {
        if (isDropped(letter.codePointAt(0))) return;
        var folded = letters.get(letter);
        if (folded === undefined) folded = letter;
        if (origins) for (var unit = 0; unit < folded.length; unit += 1) origins.push(at);
        result += folded;
      });
      at += size;
    }
    if (origins) origins.push(text.length);
    return result;
  }
  function isDropped(code) {
    return code > 0xa0 && index !== null
      && index.drop.some(function (range) { return code >= range[0] && code <= range[1]; });
  }

  var ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  var word = /[\p{L}\p{N}]/u;

  // Words, and runs of characters of scripts that set no spaces.
  function terms(query) {
    var found = [];
    fold(query).split(/[\s,;:!?()、，。；：！？（）《》“”"]+/u).forEach(function (part) {
      (part.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) || [])
        .forEach(function (run) {
          var text = run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
          if (text) found.push(text);
        });
    });
    return found;
  }

  // Where a term stands in a folded text, and how well: 1 as a whole, less as the beginning of a word or within one.
  function place(term, text) {
    var at = text.indexOf(term);
    if (ideograph.test(term[0])) return at >= 0 ? { at: at, length: term.length, worth: text === term ? 1 : 0.85 } : pairs(term, text);
    var best = null;
    for (; at >= 0; at = text.indexOf(term, at + 1)) {
      var before = text[at - 1] || " ", after = text[at + term.length] || " ";
      // 3.1 does not stand in 13.1, nor in 2.3.1.
      var starts = !word.test(before) || ideograph.test(before);
      if (starts && /^\d/.test(term) && /[.,]/.test(before) && /\d/.test(text[at - 2] || "")) starts = false;
      var ends = !word.test(after) || ideograph.test(after);
      if (ends && /\d$/.test(term) && /[.,]/.test(after) && /\d/.test(text[at + term.length + 1] || "")) ends = false;
      var worth = starts ? (ends ? 1 : 0.7) : term.length > 3 ? 0.25 : 0;
      if (worth > (best ? best.worth : 0)) best = { at: at, length: term.length, worth: worth };
      if (worth === 1) break;
    }
    return best;
  }
  // A run of characters that does not stand as it is may stand in parts.
  function pairs(term, text) {
    if (term.length < 3) return null;
    var first = -1, hits = 0;
    for (var at = 0; at + 1 < term.length; at += 1) {
      var found = text.indexOf(term.substr(at, 2));
      if (found < 0) continue;
      hits += 1;
      if (first < 0) first = found;
    }
    var share = hits / (term.length - 1);
    return share < 0.6 ? null : { at: first, length: 2, worth: 0.35 * share };
  }

  // ---- Ranking ---------------------------------------------------------------------------------------------------------

  var weights = [1.4, 1.15, 1.15, 1.05, 1.1, 1.15, 0.95, 0.95, 0.8];

  // Where nothing has a word, its beginning may lead on: other endings, other spellings.
  function find(query) {
    var wanted = terms(query);
    if (!index || !wanted.length) return [];
    var hits = matches(wanted);
    while (!hits.length) {
      var long = wanted.filter(function (term) { return term.length > 4 && !ideograph.test(term); });
      if (!long.length) return [];
      wanted = wanted.map(function (term) { return long.includes(term) ? term.slice(0, -1) : term; });
      hits = matches(wanted);
    }
    hits.terms = wanted;
    return hits;
  }
  function matches(wanted) {
    var whole = wanted.join("");
    var found = [];
    index.entries.forEach(function (entry, order) {
      var score = 0, own = false;
      for (var at = 0; at < wanted.length; at += 1) {
        var title = entry.own ? place(wanted[at], entry.foldedTitle) : null;
        var text = place(wanted[at], entry.foldedText);
        var around = title || text ? null : place(wanted[at], entry.foldedContext);
        if (!title && !text && !around) return;
        own = own || Boolean(title || text);
        score += Math.max(title ? 10 * title.worth : 0, text ? 4 * text.worth : 0, around ? 2 * around.worth : 0);
      }
      if (!own) return;
      score /= wanted.length;
      var title = entry.own ? entry.foldedTitle.replace(/\s/g, "") : "";
      if (title === whole) score += 8;
      else if (title.startsWith(whole)) score += 4;
      else if (title.includes(whole)) score += 2;
      found.push({ entry: entry, score: score * weights[entry.kind], order: order });
    });
    found.sort(function (left, right) { return right.score - left.score || left.order - right.order; });
    return found.map(function (hit) { return hit.entry; });
  }

  // ---- Showing ---------------------------------------------------------------------------------------------------------

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    return element;
  }

  // The text with what was sought marked; of a long text the part around the first hit.
  function marked(name, className, text, wanted, limit) {
    var origins = [];
    var folded = fold(text, origins);
    var ranges = [];
    wanted.forEach(function (term) {
      var hit = place(term, folded);
      if (hit) ranges.push([origins[hit.at], origins[hit.at + hit.length]]);
    });
    ranges.sort(function (left, right) { return left[0] - right[0]; });
    var start = 0, end = text.length;
    if (limit && text.length > limit) {
      var wide = ideograph.test(text) ? limit / 2 : limit;
      start = ranges.length ? Math.max(0, ranges[0][0] - Math.floor(wide / 3)) : 0;
      if (start > 0) start = Math.max(text.lastIndexOf(" ", start) + 1, start - 12);
      end = Math.min(text.length, start + wide);
      if (wide === limit && end < text.length) end = Math.max(text.lastIndexOf(" ", end), start);
    }
    var element = make(name, { "class": className });
    element.append(start > 0 ? "… " : "");
    var at = start;
    ranges.forEach(function (range) {
      if (range[0] < at || range[1] > end) return;
      element.append(text.slice(at, range[0]), make("mark", {}, text.slice(range[0], range[1])));
      at = range[1];
    });
    element.append(text.slice(at, end), end < text.length ? " …" : "");
    return element;
  }

  function describe(entry, wanted, limit) {
    var parts = [marked("b", "result-title", entry.title, wanted)];
    parts.push(make("span", { "class": "result-context" },
      [index.kinds[entry.kind], entry.context].filter(Boolean).join(" · ")));
    if (entry.text && wanted.some(function (term) { return place(term, entry.foldedText); })) {
      parts.push(marked("span", "result-text", entry.text, wanted, limit));
    }
    return parts;
  }

  function filled(text, name, value) { return text.replace("{" + name + "}", value); }

  // Said once the reader has stopped typing.
  function announcer(status) {
    var timer = 0;
    return function (text) {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () { status.textContent = text; }, 250);
    };
  }
  function summary(query, hits) {
    return hits.length ? filled(index.words.count, "n", String(hits.length)) : filled(index.words.none, "query", query);
  }

  // ---- The box in the header: a combobox with a list ------------------------------------------------------------------

  function headerBox(holder, link) {
    var stem = holder.dataset.index;
    var form = make("form", { role: "search" });
    var input = make("input", {
      type: "text", role: "combobox", "aria-label": link.textContent, placeholder: link.textContent, autocomplete: "off",
      autocapitalize: "none", spellcheck: "false", enterkeyhint: "search", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": "search-list", "aria-keyshortcuts": "/"
    });
    var list = make("ul", { id: "search-list", role: "listbox", "aria-label": link.textContent, hidden: "" });
    var status = make("p", { role: "status", "class": "hidden" });
    var say = announcer(status);
    var options = [], current = -1;
    form.append(input, list, status);
    // Who had turned to the link, or asked for the search by its key, goes on in the box.
    var isAwaited = holder.contains(document.activeElement) || holder.dataset.begun === "keydown";
    holder.replaceChildren(form);

    function address(entry) { return new URL(entry.href, link.href).href; }
    function all() { return link.href + "?q=" + encodeURIComponent(input.value.trim()); }
    function close() {
      list.hidden = true;
      status.className = "hidden";
      input.setAttribute("aria-expanded", "false");
      select(-1);
    }
    function select(number) {
      if (options[current]) options[current].element.setAttribute("aria-selected", "false");
      current = number;
      if (!options[current]) return input.removeAttribute("aria-activedescendant");
      options[current].element.setAttribute("aria-selected", "true");
      options[current].element.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[current].element.id);
    }
    function add(href, nodes) {
      var element = make("li", { role: "option", id: "search-option-" + options.length, "aria-selected": "false" });
      element.append.apply(element, nodes);
      element.addEventListener("mousedown", function (event) { event.preventDefault(); });
      element.addEventListener("click", function () { go(href); });
      options.push({ element: element, href: href });
      list.append(element);
    }
    function go(href) {
      close();
      window.location.href = href;
    }
    function update() {
      var query = input.value.trim();
      select(-1);
      options = [];
      list.replaceChildren();
      if (!query || !index) return close();
      var hits = find(query);
      hits.slice(0, shown.box).forEach(function (entry) { add(address(entry), describe(entry, hits.terms, 120)); });
      if (hits.length) add(all(), [filled(index.words.all, "query", query)]);
      list.hidden = !hits.length;
      status.className = hits.length ? "hidden" : "search-none";
      input.setAttribute("aria-expanded", String(hits.length > 0));
      say(summary(query, hits));
    }
    // The texts come after the list; by then the reader may have chosen, or closed it.
    function loaded() {
      if (current < 0 && (!list.hidden || !options.length)) update();
    }
    input.addEventListener("focus", function () {
      load(stem, loaded, function () { form.replaceWith(link); });
    });
    input.addEventListener("input", update);
    input.addEventListener("keydown", function (event) {
      // While characters are composed the arrows choose among those.
      if (event.isComposing || event.altKey) return;
      var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        if (list.hidden) update();
        if (options.length) select((current + step + options.length + (current < 0 && step < 0 ? 1 : 0)) % options.length);
      } else if (event.key === "Escape") {
        event.stopPropagation();
        if (list.hidden) input.value = "";
        close();
      }
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (input.value.trim()) go(options[current] ? options[current].href : all());
    });
    form.addEventListener("focusout", function (event) { if (!form.contains(event.relatedTarget)) close(); });
    if (isAwaited) input.focus();
    return input;
  }

  // ---- The search page -------------------------------------------------------------------------------------------------

  function searchPage(form, stem) {
    var input = form.querySelector("input");
    var status = make("p", { role: "status", "class": "search-status" });
    var say = announcer(status);
    var results = make("ol", { "class": "search-results" });
    form.append(status);
    form.hidden = false;

    function update() {
      var query = input.value.trim();
      results.remove();
      results.replaceChildren();
      if (!query || !index) return say("");
      var hits = find(query);
      hits.slice(0, shown.page).forEach(function (entry) {
        var item = make("li"), way = make("a", { href: entry.href }), parts = describe(entry, hits.terms, 240);
        way.append(parts[0]);
        item.append.apply(item, [way].concat(parts.slice(1)));
        results.append(item);
      });
      if (hits.length) form.append(results);
      say(summary(query, hits));
    }
    function remember() {
      var query = input.value.trim();
      // Pages opened as files may not be allowed to.
      try { window.history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : window.location.pathname); } catch (_) { /* the address stays */ }
    }
    function begin() {
      load(stem, update, function () { status.textContent = form.dataset.failed; });
    }
    input.addEventListener("focus", begin);
    input.addEventListener("input", function () { update(); remember(); });
    form.addEventListener("submit", function (event) { event.preventDefault(); update(); remember(); });
    var asked = new URLSearchParams(window.location.search).get("q");
    if (asked) {
      input.value = asked;
      begin();
    }
    return input;
  }

  // ---- Beginning -------------------------------------------------------------------------------------------------------

  var holder = document.querySelector(".site-search");
  var form = document.querySelector(".search-form");
  if (!holder) return;
  var input = form ? searchPage(form, holder.dataset.index) : headerBox(holder, holder.querySelector("a"));
  document.addEventListener("keydown", function (event) {
    var inField = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio";
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || inField) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
