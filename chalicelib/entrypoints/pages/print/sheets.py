"""What lies and hangs in a shop, at its size: a poster, a card for the table, a sticker, a receipt's foot."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.face.look import Colours
from chalicelib.entrypoints.pages.print.font import Font, bold, regular
from chalicelib.entrypoints.pages.print.pdf import Page, Raster

INK, QUIET, PAPER = "#1f1c18", "#615a50", "#ffffff"
LEADING = 1.3


@dataclass(frozen=True, slots=True)
class Printed:
    """What is said, in one language, and the code's rows with their quiet zone."""

    shop: str
    line: str
    rule: str
    how: str
    address: str
    code: tuple[tuple[int, ...], ...]
    colours: Colours
    logo: Raster | None = None


def poster(printed: Printed) -> Page:
    return _upright(Page(210, 297), printed)


def table(printed: Printed) -> Page:
    return _upright(Page(105, 148), printed)


def sticker(printed: Printed) -> Page:
    """A square of 70 mm, for a door or a till."""
    page = Page(70, 70)
    page.fill(printed.colours.background)
    page.box(0, 0, 70, 70, 5)
    page.fill(PAPER)
    page.box(13, 4.5, 44, 44, 2.5)
    page.fill("#000000")
    page.code(printed.code, 13, 4.5, 44)
    page.fill(printed.colours.foreground)
    foot = _lines(page, bold(), 5.4, 55.5, printed.line, 64, most=1)
    _lines(page, regular(), 3.4, foot + 0.5, printed.shop, 62, most=2)
    return page


def receipt(printed: Printed) -> Page:
    """A foot for a receipt on 80 mm paper, of which 72 are printed: black alone."""
    page = Page(72, 34)
    page.fill("#000000")
    page.code(printed.code, 0, 2, 30)
    down = _lines(page, bold(), 4.2, 8, printed.line, 39, most=2, x=32)
    down = _lines(page, regular(), 3, down + 1, printed.rule, 39, most=4, x=32)
    _lines(page, regular(), 2.3, 33, printed.address, 68, most=1, x=3)
    return page


SHEETS: Mapping[str, Callable[[Printed], Page]] = {
    "poster": poster,
    "table": table,
    "sticker": sticker,
    "receipt": receipt,
}


def drawn(sheet: str, printed: Printed, language: str) -> bytes:
    """The PDF; NotAllowed names the letters that the fonts have not."""
    texts = printed.shop + printed.line + printed.rule + printed.how + printed.address
    lacking = bold().lacks(texts)
    if lacking:
        raise NotAllowed("print_letters", letters=lacking[:20])
    page = SHEETS[sheet](printed)
    return page.written(f"{printed.shop}: {printed.line}", language)


def _upright(page: Page, printed: Printed) -> Page:
    """Measured in hundredths of its width, so that poster and card are one design."""
    u = page.width / 100
    band = 50 * u
    page.fill(printed.colours.background)
    page.box(0, 0, page.width, band)
    page.fill(printed.colours.foreground)
    _named(page, printed, 4.2 * u, 9 * u, 84 * u)
    one = bold().width_of(printed.line) * 7.4 * u <= 88 * u
    _lines(page, bold(), (8.4 if one else 7) * u, (22.5 if one else 20) * u, printed.line, 88 * u, most=2)
    side, top = 54 * u, 36 * u
    left = (page.width - side) / 2
    page.fill(printed.colours.background)
    page.box(left - u, top - u, side + 2 * u, side + 2 * u, 3.5 * u)
    page.fill(PAPER)
    page.box(left, top, side, side, 2.6 * u)
    page.fill("#000000")
    page.code(printed.code, left, top, side)
    page.fill(INK)
    down = _lines(page, bold(), 4.1 * u, 102 * u, printed.rule, 84 * u, most=4)
    _lines(page, regular(), 3.1 * u, max(down + 3 * u, 120 * u), printed.how, 80 * u, most=3)
    page.fill(QUIET)
    _lines(page, regular(), 2.4 * u, page.height - 6 * u, printed.address, 90 * u, most=1)
    return page


def _named(page: Page, printed: Printed, size: float, y: float, width: float) -> None:
    """The shop's name in one line, its logo before it."""
    logo, before = printed.logo, 0.0
    if logo is not None:
        high = 2 * size
        wide = min(high * logo.width / logo.height, width / 3)
        high = wide * logo.height / logo.width
        before = wide + size * 0.6
    while regular().width_of(printed.shop) * size + before > width:
        size *= 0.94
    left = (page.width - before - regular().width_of(printed.shop) * size) / 2
    if logo is not None:
        page.picture(logo, left, y - size * 0.36 - high / 2, wide, high)
    page.text(regular(), "R", size, left + before, y, printed.shop)


def _lines(
    page: Page,
    font: Font,
    size: float,
    y: float,
    text: str,
    width: float,
    *,
    most: int,
    x: float | None = None,
) -> float:
    """`text` in at most so many lines, smaller where it needs more; centred, or from `x`. Where it ends."""
    lines = wrapped(font, size, text, width)
    while (len(lines) > most or any(font.width_of(line) * size > width for line in lines)) and size > 0.8:
        size *= 0.94
        lines = wrapped(font, size, text, width)
    name = "B" if font is bold() else "R"
    for line in lines:
        left = (page.width - font.width_of(line) * size) / 2 if x is None else x
        page.text(font, name, size, left, y, line)
        y += size * LEADING
    return y


def wrapped(font: Font, size: float, text: str, width: float) -> list[str]:
    """A sentence a line where there is room; else as few lines as there need be, as even as they can be."""
    sentences = [f"{each}." for each in text.removesuffix(".").split(". ")]
    if len(sentences) > 1 and all(font.width_of(each) * size <= width for each in sentences):
        return sentences
    lines = _filled(font, text, width / size)
    narrow = width / size
    while len(lines) > 1 and narrow > 1:
        narrow *= 0.95
        tighter = _filled(font, text, narrow)
        if len(tighter) > len(lines):
            break
        lines = tighter
    return lines


def _filled(font: Font, text: str, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.width_of(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
