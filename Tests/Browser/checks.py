"""Judges what a page said of itself. Every finding is a pair: the name of a check, and what is wrong."""

from statistics import median

LEAST_PIXELS = 12
SLACK = 1
TOLERANCE = 1.02
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def page_findings(measured):
    if measured["overflow"] > 0:
        yield "overflow", f"{measured['overflow']} px wider than the window: {', '.join(measured['culprits'])}"
    for chart in measured["charts"]:
        for check, text in chart_findings(chart):
            yield check, f"{chart['name']}: {text}"


def chart_findings(chart):
    texts = chart["texts"]
    for text in texts:
        if text["pixels"] < LEAST_PIXELS - 0.01:
            yield "small", f"“{text['text']}” is {text['pixels']:.1f} px"
        if (text["left"] < -SLACK or text["top"] < -SLACK or text["right"] > chart["width"] + SLACK
                or text["bottom"] > chart["height"] + SLACK):
            yield "clipped", f"“{text['text']}” leaves the picture"
    for index, upper in enumerate(texts):
        for lower in texts[index + 1:]:
            if overlap(upper, lower):
                yield "overlap", f"“{upper['text']}” and “{lower['text']}”"


def overlap(one, other):
    return (min(one["right"], other["right"]) - max(one["left"], other["left"]) > SLACK
            and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > SLACK)


class WidthCheck:
    """Real widths against the table. The table holds the widest of several fonts, so that a text may be narrower than
    reckoned; one that is wider by more than the tolerance is a fault."""

    def __init__(self, table):
        self.table = table
        self.ratios = []

    def findings(self, measured):
        for chart in measured["charts"]:
            for text in chart["texts"]:
                reckoned = self.table.width(text["text"], text["bold"])
                if not reckoned:
                    continue
                ratio = text["length"] / (reckoned * text["size"] / 100)
                self.ratios.append(ratio)
                if ratio > TOLERANCE:
                    yield "width", f"{chart['name']}: “{text['text']}” is {(ratio - 1) * 100:.1f} % wider than reckoned"

    def summary(self):
        if not self.ratios:
            return "no chart text measured"
        return (f"{len(self.ratios)} chart texts measured: real width to reckoned width median "
                f"{median(self.ratios):.3f}, least {min(self.ratios):.3f}, most {max(self.ratios):.3f}")


def axe_findings(result):
    for violation in result["violations"]:
        targets = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
        yield "axe", f"{violation['id']}: {violation['help']}: {len(targets)} × {targets[0] if targets else ''}"
