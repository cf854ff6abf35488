"""Draws the picture across a card. Pillow loads with this module: who finds a picture kept needs neither."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from math import ceil, cos, dist, pi, sin
from typing import NamedTuple

from PIL import Image, ImageDraw

from chalicelib.domain.face.colours import Rgb, contrast, mix, rgb
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import STAMPS
from chalicelib.wallets.pictures.art import Picture, mask_of, veiled
from chalicelib.wallets.strip import HEIGHT, SCALES, WIDTH, Key

FINE = 6  # drawn at 6 pixels a point, then averaged down: smooth edges at each scale
PALETTE = 48  # the colours, their mixes and what lies between them at an edge
OF_A_PHOTO = 256  # as many as a palette holds, and a grain between them

Point = tuple[float, float]


class Box(NamedTuple):
    """Where on a picture, in points."""

    left: float
    top: float
    width: float
    height: float

    @property
    def centre(self) -> Point:
        return self.left + self.width / 2, self.top + self.height / 2


def drawn(picture: Key, colours: Colours, files: Mapping[str, bytes]) -> tuple[bytes, ...]:
    """The strip as PNG files, one for each of `SCALES`. `files` are the shop's pictures by name."""
    photo, background = files.get(picture.photo), rgb(colours.background)
    whole = (WIDTH * FINE, HEIGHT * FINE)
    ground = Image.new("RGB", whole, mix(background, rgb(colours.foreground), 0.05))
    if photo:  # twice as large: what is averaged down again is the photo itself
        ground = veiled(photo, background, rgb(colours.accent)).resize(whole, Image.Resampling.NEAREST)
    canvas = Canvas(colours, ground, picture.stamp, files.get(picture.stamp))
    standing(canvas, picture, Box(0, 0, WIDTH, HEIGHT), rows_most=2)
    many = bool(photo or canvas.own)
    return tuple(canvas.png(scale, many=many) for scale in SCALES)


def standing(canvas: "Canvas", picture: Key, box: Box, *, rows_most: int) -> None:
    """How the card stands: its places, or the band to the next reward."""
    if picture.kind == "places":
        _places(canvas, picture, box, rows_most)
    else:
        _band(canvas, picture.filled / picture.total, box, picture.lit)


def _places(canvas: "Canvas", picture: Key, box: Box, rows_most: int) -> None:
    rows = _rows(picture.total, rows_most)
    # Of whole points: then the stamps of a row are the same pixels, which a file says once.
    pitch = int(min((box.width - 40) / rows[0], 74 if len(rows) == 1 else 62))
    radius = min(pitch * 0.42, 31 if len(rows) == 1 else 25, box.height / len(rows) * 0.42)
    middle_x, middle_y = box.centre
    number = 0
    for row, count in enumerate(rows):
        y = middle_y + (row - (len(rows) - 1) / 2) * (2 * radius + min(12, radius * 0.5))
        for column in range(count):
            x = middle_x + (column - (count - 1) / 2) * pitch
            number += 1
            last = number == picture.total
            full = number <= picture.filled or (last and picture.lit)
            canvas.place((x, y), radius, full=full, reward=last)


def _rows(total: int, most: int) -> Sequence[int]:
    """Up to five in a row while there is room for rows, the fuller ones first."""
    rows = min(most, ceil(total / 5))
    return [total // rows + (row < total % rows) for row in range(rows)]


def _band(canvas: "Canvas", part: float, box: Box, lit: bool) -> None:
    left, right, y, half = box.left + 30.0, box.left + box.width - 70.0, box.centre[1], 12.0
    canvas.bar(left, right, y, half, canvas.track)
    if part > 0:
        canvas.bar(left, left + 2 * half + (right - left - 2 * half) * part, y, half, canvas.accent)
    canvas.place((right + 10, y), 32, full=part >= 1 or lit, reward=True)


class Canvas:
    """A picture being drawn on `ground`, in points of `FINE` pixels each."""

    def __init__(
        self, colours: Colours, ground: Image.Image, stamp: str = "", own: bytes | None = None
    ) -> None:
        background, foreground = rgb(colours.background), rgb(colours.foreground)
        self.accent = rgb(colours.accent)
        self.own = Picture(own) if own else None
        self._motif = stamp if stamp in STAMPS else "check"
        self.faint = mix(background, foreground, 0.11)
        self.line = mix(background, foreground, 0.40)
        self.track = mix(background, foreground, 0.18)
        self.wish = mix(background, self.accent, 0.75)
        self.ink = _ink(background, self.accent)
        self.groove = mix(self.accent, self.ink, 0.45)
        self._image = ground
        self._pen = ImageDraw.Draw(self._image)

    def png(self, scale: int, *, many: bool) -> bytes:
        """The picture at `scale` pixels a point. `many`: it has the colours of a photo."""
        small = self._image.reduce(FINE // scale)
        file = BytesIO()
        few = _of_a_photo(small) if many else _of_few(small)
        few.save(file, "PNG", compress_level=9)
        return file.getvalue()

    def place(self, centre: Point, radius: float, *, full: bool, reward: bool) -> None:
        """A place for one stamp; the last one shows that it earns the reward."""
        own = None if reward else self.own
        if full:
            self._disc(centre, radius, self.accent)
            if own is None or own.free:
                self._ring(centre, radius * 0.88, radius * 0.05, self.groove)
        else:
            self._disc(centre, radius, self.faint)
        if own is not None:
            self._picture(centre, radius * (0.66 if own.free else 0.94), own, full=full)
        if not full:
            self._ring(centre, radius, radius * 0.06, self.wish if reward else self.line)
        if reward:
            self._star(centre, radius * 0.56, self.ink if full else self.wish)
        elif own is None and (full or self._motif != "check"):
            self._drawn(centre, radius, self.ink if full else self.line)

    def bar(self, left: float, right: float, y: float, half: float, colour: Rgb) -> None:
        """A band with round ends."""
        box = [value * FINE for value in (left, y - half, right, y + half)]
        self._pen.rounded_rectangle(box, half * FINE, fill=colour)

    def _disc(self, centre: Point, radius: float, colour: Rgb) -> None:
        self._pen.ellipse(self._box(centre, radius), fill=colour)

    def _ring(self, centre: Point, radius: float, width: float, colour: Rgb) -> None:
        self._pen.ellipse(self._box(centre, radius), outline=colour, width=max(1, round(width * FINE)))

    def _drawn(self, centre: Point, radius: float, colour: Rgb) -> None:
        """The motif; a check is small, as it always was."""
        half = radius * (0.5 if self._motif == "check" else 0.58)
        mask = mask_of(self._motif, round(2 * half * FINE))
        self._image.paste(colour, self._corner(centre, half), mask)

    def _picture(self, centre: Point, half: float, own: Picture, *, full: bool) -> None:
        side = round(2 * half * FINE)
        shown = own.full(side) if full else own.empty(side, self.faint, self.line)
        mask = shown.getchannel("A")
        if not own.free:
            mask = Image.new("L", (side, side))
            ImageDraw.Draw(mask).ellipse((0, 0, side - 1, side - 1), fill=255)
        self._image.paste(shown.convert("RGB"), self._corner(centre, half), mask)

    def _box(self, centre: Point, radius: float) -> list[float]:
        x, y = centre
        return [value * FINE for value in (x - radius, y - radius, x + radius, y + radius)]

    def _corner(self, centre: Point, half: float) -> tuple[int, int]:
        return round((centre[0] - half) * FINE), round((centre[1] - half) * FINE)

    def _star(self, centre: Point, radius: float, colour: Rgb) -> None:
        points = []
        for corner in range(10):
            reach = radius if corner % 2 == 0 else radius * 0.48
            angle = corner * pi / 5 - pi / 2
            points.append(((centre[0] + reach * cos(angle)) * FINE, (centre[1] + reach * sin(angle)) * FINE))
        self._pen.polygon(points, fill=colour)


def _of_a_photo(image: Image.Image) -> Image.Image:
    palette = image.quantize(OF_A_PHOTO)
    return image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)


def _of_few(image: Image.Image) -> Image.Image:
    """With its most frequent colours as they are, these first, which makes a smaller file; each other, which
    is at edges alone, as the nearest of these."""
    whole = image.quantize(256)
    values, counts = whole.getpalette() or [], whole.histogram()
    colours = {at: tuple(values[3 * at : 3 * at + 3]) for at in range(256) if counts[at]}
    kept = sorted(colours, key=lambda at: -counts[at])[:PALETTE]
    nearest = {at: min(kept, key=lambda other: dist(colours[at], colours[other])) for at in colours}
    places = bytes(kept.index(nearest[at]) if at in nearest else 0 for at in range(256))
    few = Image.frombytes("P", whole.size, whole.tobytes().translate(places))
    few.putpalette([value for at in kept for value in colours[at]])
    return few


def _ink(background: Rgb, accent: Rgb) -> Rgb:
    """What to draw with on the accent: the card's own background if it can be seen there (WCAG: 3)."""
    if contrast(background, accent) >= 3:
        return background
    return max(((255, 255, 255), (24, 24, 24)), key=lambda colour: contrast(colour, accent))
