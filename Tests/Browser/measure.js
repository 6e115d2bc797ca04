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
      const base = text.y.baseVal.length ? text.y.baseVal[0].value : box.y + box.height;
      texts.push({
        text: text.textContent, size, pixels: size * matrix.a, bold: Number(style.fontWeight) >= 600,
        length: text.getComputedTextLength(),
        // As high as letters, not as the font's line: lines of one label stand closer than that.
        left: box.x, right: box.x + box.width, top: base - 0.78 * size, bottom: base + 0.22 * size,
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
