// Run in a page that shows itself in another way, as on paper: how well each mark of its charts stands off the ground.
() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  // A colour of any notation as [red, green, blue] of 0 to 255 and [alpha] of 0 to 1.
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (upper, lower, opacity) => lower.slice(0, 3).map(
    (value, index) => value + (upper[index] - value) * upper[3] * opacity);
  const luminance = (rgb) => rgb.slice(0, 3).map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const chain = (element) => element ? [element, ...chain(element.parentElement)] : [];
  const groundOf = (svg) => {
    const grounds = chain(svg).map((element) => colour(getComputedStyle(element).backgroundColor));
    return grounds.find((ground) => ground[3] > 0.99) || colour("Canvas");
  };
  // The colours a paint may show: those of a pattern that exists, and the plain colour beside or instead of it.
  const coloursOf = (paint) => {
    if (paint === "none") return [];
    const [, id, rest] = paint.match(/^url\("?#([^")]+)"?\)\s*(.*)$/) || [null, null, paint];
    const pattern = id && document.getElementById(id);
    if (!pattern) return rest && rest !== "none" ? [colour(rest)] : [];
    return [...pattern.querySelectorAll("*")].flatMap((part) => {
      const style = getComputedStyle(part);
      return [style.fill, style.stroke].filter((value) => value !== "none").map(colour);
    });
  };
  const marks = [];
  for (const svg of document.querySelectorAll("svg.plot")) {
    if (!svg.checkVisibility({visibilityProperty: true})) continue;
    const ground = groundOf(svg);
    const name = svg.getAttribute("aria-labelledby") || svg.getAttribute("class");
    for (const mark of svg.querySelectorAll("rect, path, circle, line, polyline, polygon")) {
      const kinds = chain(mark).flatMap((element) => [...element.classList]);
      // Drawn in the colour of the ground on purpose, upon or between marks.
      if (!kinds.some((kind) => /^(s\d|r-.*|q\d)$/.test(kind)) || mark.closest(".on, .border")) continue;
      const style = getComputedStyle(mark);
      const opacity = chain(mark).reduce((product, element) => product * getComputedStyle(element).opacity, 1);
      const hidden = !mark.checkVisibility({visibilityProperty: true});
      const seen = (paint, share) => coloursOf(paint).map(
        (paintColour) => contrast(over(paintColour, ground, share * opacity), ground));
      const fill = seen(style.fill, style.fillOpacity);
      const stroke = parseFloat(style.strokeWidth) > 0 ? seen(style.stroke, style.strokeOpacity) : [];
      marks.push({
        chart: name, kind: kinds.slice(0, kinds.indexOf("plot")).join(" "),
        contrast: hidden ? 1 : Math.max(1, ...fill, ...stroke),
      });
    }
  }
  return marks;
}
