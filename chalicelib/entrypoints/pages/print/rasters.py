"""Pictures for print and for other people's pages: a shop's logo as pixels, and the one of a shared link."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageDraw

from chalicelib.domain.face.colours import Rgb, mix, rgb
from chalicelib.entrypoints.pages.print.font import Curve, Font, Point, bold, regular
from chalicelib.entrypoints.pages.print.pdf import Raster
from chalicelib.entrypoints.pages.print.sheets import Printed, wrapped

SHARED = (1200, 630)  # what social pages cut to
FINE = 3  # drawn larger and averaged down: smooth edges
STEPS = 5  # straight pieces of each curve
LOGO_MAX = 900  # pixels: on A4 more than a printer shows


def raster_of(file: bytes) -> Raster:
    image = Image.open(BytesIO(file)).convert("RGBA")
    image.thumbnail((LOGO_MAX, LOGO_MAX))
    return Raster(*image.size, image.convert("RGB").tobytes(), image.getchannel("A").tobytes())


def shared_png(printed: Printed, strip: bytes) -> bytes:
    """The shop, the programme's sentence and a card of it, in the brand; what the fonts lack is left out."""
    width, height = SHARED
    ground, ink = rgb(printed.colours.background), rgb(printed.colours.foreground)
    canvas = _Canvas(width, height, ground)
    left = 70
    if printed.logo is not None:
        left += canvas.logo(printed.logo, 70, 56, 88) + 28
    canvas.line(regular(), printed.shop, 40, left, 114, width - left - 70, ink)
    y = 218
    for line in wrapped(bold(), 58, printed.rule, width - 140)[:2]:
        canvas.line(bold(), line, 58, 70, y, width - 140, ink)
        y += 76
    card = Image.open(BytesIO(strip)).convert("RGB")
    high = 280
    canvas.band(350, high, mix(ground, ink, 0.05))
    card = card.resize((round(high * card.width / card.height), high), Image.Resampling.LANCZOS)
    return canvas.png(card, ((width - card.width) // 2, 350))


class _Canvas:
    """Measured in pixels of what comes out."""

    def __init__(self, width: int, height: int, ground: Rgb) -> None:
        self._size, self._ground = (width, height), ground
        self._image = Image.new("RGB", (width * FINE, height * FINE), ground)
        self._pen = ImageDraw.Draw(self._image)

    def logo(self, logo: Raster, x: int, y: int, height: int) -> int:
        """How wide it came out."""
        image = Image.frombytes("RGB", (logo.width, logo.height), logo.rgb)
        cover = Image.frombytes("L", (logo.width, logo.height), logo.alpha)
        wide = min(300, round(height * logo.width / logo.height))
        size = (wide * FINE, round(wide * logo.height / logo.width) * FINE)
        place = (x * FINE, y * FINE + (height * FINE - size[1]) // 2)
        self._image.paste(image.resize(size), place, cover.resize(size))
        return wide

    def band(self, y: int, height: int, colour: Rgb) -> None:
        """The card's own ground from side to side."""
        box = (0, y * FINE, self._size[0] * FINE, (y + height) * FINE)
        self._image.paste(colour, box)

    def line(self, font: Font, text: str, size: float, x: float, y: float, width: float, ink: Rgb) -> None:
        """One line, smaller where it is too long."""
        glyphs = [font.glyphs[letter] for letter in text if letter in font.glyphs]
        wide = sum(map(font.width, glyphs))
        size = min(size, width / wide) if wide else size
        for glyph in glyphs:
            self._glyph(font, glyph, size * FINE, x * FINE, y * FINE, ink)
            x += font.width(glyph) * size

    def png(self, card: Image.Image, place: tuple[int, int]) -> bytes:
        image = self._image.reduce(FINE)
        image.paste(card, place)
        file = BytesIO()
        image.quantize(128).save(file, "PNG", compress_level=9)
        return file.getvalue()

    def _glyph(self, font: Font, glyph: int, size: float, x: float, y: float, ink: Rgb) -> None:
        """Outer contours run one way and are filled; inner ones run the other and are holes."""
        by = size / font.units
        pieces = [list(_flat(curve)) for curve in font.outline(glyph)]
        for hole in (False, True):
            for points in pieces:
                if (_area(points) > 0) == hole:
                    self._pen.polygon(
                        [(x + px * by, y - py * by) for px, py in points], fill=self._ground if hole else ink
                    )


def _flat(curve: Curve) -> Iterator[Point]:
    """A contour of quadratic curves as straight pieces; half-way between two handles there is a point."""
    points: list[tuple[Point, bool]] = []
    for n, (point, on) in enumerate(curve):
        before, was = curve[n - 1]
        if not on and not was:
            points.append((_between(before, point), True))
        points.append((point, on))
    first = next((n for n, (_, on) in enumerate(points) if on), 0)
    points = [*points[first:], *points[: first + 1]]
    for n, (point, on) in enumerate(points):
        if on:
            yield point
            continue
        begin, end = points[n - 1][0], points[n + 1][0]
        for step in range(1, STEPS):
            part = step / STEPS
            yield _between(_between(begin, point, part), _between(point, end, part), part)


def _between(one: Point, other: Point, part: float = 0.5) -> Point:
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part


def _area(points: list[Point]) -> float:
    """Positive where they run against the clock."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True))
