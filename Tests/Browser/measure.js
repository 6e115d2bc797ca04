// Run in a page: what its charts really look like. Lengths are in units of the chart unless named otherwise.
() => {
  const charts = [];
  for (const svg of document.querySelectorAll("svg.plot")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width < 1 || frame.height < 1 || getComputedStyle(svg).visibility !== "visible") continue;
    const matrix = svg.getScreenCTM();
    const view = svg.viewBox.baseVal;
    const texts = [];
    for (const text of svg.querySelectorAll("text")) {
      const style = getComputedStyle(text);
      if (style.display === "none" || style.visibility !== "visible") continue;
      const size = parseFloat(style.fontSize);
      const box = text.getBBox();
      // By the advance of the letters, as every typesetter reckons: the ink of a "J" reaches a little beyond it.
      const length = text.getComputedTextLength();
      const x = text.x.baseVal.length ? text.x.baseVal[0].value : box.x;
      const towardsLeft = {start: style.direction === "rtl" ? 1 : 0, middle: 0.5, end: style.direction === "rtl" ? 0 : 1};
      const left = x - (towardsLeft[style.textAnchor] ?? 0) * length;
      const base = text.y.baseVal.length ? text.y.baseVal[0].value : box.y + box.height;
      texts.push({
        text: text.textContent, size, pixels: size * matrix.a, bold: Number(style.fontWeight) >= 600,
        length,
        // As high as letters, not as the font's line: lines of one label stand closer than that.
        left, right: left + length, top: base - 0.78 * size, bottom: base + 0.22 * size,
      });
    }
    charts.push({
      name: svg.getAttribute("aria-labelledby") || svg.getAttribute("class"),
      width: view.width, height: view.height, texts,
    });
  }
  const page = document.documentElement;
  const overflow = page.scrollWidth - page.clientWidth;
  const culprits = overflow <= 0 ? [] : [...document.body.querySelectorAll("*")]
    .filter((element) => !element.closest("svg") || element.matches("svg"))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > page.clientWidth + 1 || box.left < -1);
    })
    .slice(0, 3).map((element) => element.tagName.toLowerCase() + (element.id ? "#" + element.id : ""));
  return {charts, overflow, culprits};
}
