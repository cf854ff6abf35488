"""Draws the picture across a card. Pillow loads with this module: who finds a picture kept needs neither."""

from collections.abc import Mapping
from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw

from chalicelib.domain.face.colours import Rgb, contrast, mix, rgb
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import STAMPS
from chalicelib.wallets.pictures.art import Picture, mask_of, veiled
from chalicelib.wallets.strip import HEIGHT, SCALES, WIDTH, Key

FINE = 12  # drawn at 12 pixels a point, then averaged down: smooth edges at each scale
PALETTE = 64  # two colours, their mixes and 16 steps of edge between them
OF_A_PHOTO = 256  # as many as a palette holds, and a grain between them

Point = tuple[float, float]


def drawn(picture: Key, colours: Colours, files: Mapping[str, bytes]) -> tuple[bytes, ...]:
    """The strip as PNG files, one for each of `SCALES`. `files` are the shop's pictures by name."""
    canvas = _Canvas(colours, files.get(picture.photo), picture.stamp, files.get(picture.stamp))
    if picture.kind == "places":
        _places(canvas, picture.filled, picture.total, picture.lit)
    else:
        _band(canvas, picture.filled / picture.total, picture.lit)
    return tuple(canvas.png(scale) for scale in SCALES)


def _places(canvas: "_Canvas", filled: int, total: int, lit: bool) -> None:
    rows = [total] if total <= 5 else [(total + 1) // 2, total // 2]
    pitch = min((WIDTH - 40) / rows[0], 74 if len(rows) == 1 else 62)
    radius = min(pitch * 0.42, 31 if len(rows) == 1 else 25)
    number = 0
    for row, count in enumerate(rows):
        y = HEIGHT / 2 + (row - (len(rows) - 1) / 2) * (2 * radius + min(12, radius * 0.5))
        for column in range(count):
            x = WIDTH / 2 + (column - (count - 1) / 2) * pitch
            number += 1
            last = number == total
            canvas.place((x, y), radius, full=number <= filled or (last and lit), reward=last)


def _band(canvas: "_Canvas", part: float, lit: bool) -> None:
    left, right, y, half = 30.0, 305.0, HEIGHT / 2, 12.0
    canvas.bar(left, right, y, half, canvas.track)
    if part > 0:
        canvas.bar(left, left + 2 * half + (right - left - 2 * half) * part, y, half, canvas.accent)
    canvas.place((right + 10, y), 32, full=part >= 1 or lit, reward=True)


class _Canvas:
    """A strip being drawn, in points."""

    def __init__(
        self, colours: Colours, photo: bytes | None = None, stamp: str = "", own: bytes | None = None
    ) -> None:
        background, foreground = rgb(colours.background), rgb(colours.foreground)
        self.accent = rgb(colours.accent)
        self._motif = stamp if stamp in STAMPS else "check"
        self._own = Picture(own) if own else None
        self._many = bool(photo or own)
        self.ground = mix(background, foreground, 0.05)
        self.faint = mix(background, foreground, 0.11)
        self.line = mix(background, foreground, 0.40)
        self.track = mix(background, foreground, 0.18)
        self.wish = mix(background, self.accent, 0.75)
        self.ink = _ink(background, self.accent)
        self.groove = mix(self.accent, self.ink, 0.45)
        whole = (WIDTH * FINE, HEIGHT * FINE)
        self._image = Image.new("RGB", whole, self.ground)
        if photo:  # four times as large: what is averaged down again is the photo itself
            self._image = veiled(photo, background, self.accent).resize(whole, Image.Resampling.NEAREST)
        self._pen = ImageDraw.Draw(self._image)

    def png(self, scale: int) -> bytes:
        """The picture at `scale` pixels a point."""
        small = self._image.reduce(FINE // scale)
        file = BytesIO()
        few = small.quantize(OF_A_PHOTO if self._many else PALETTE)
        if self._many:
            few = small.quantize(palette=few, dither=Image.Dither.FLOYDSTEINBERG)
        few.save(file, "PNG", compress_level=9)
        return file.getvalue()

    def place(self, centre: Point, radius: float, *, full: bool, reward: bool) -> None:
        """A place for one stamp; the last one shows that it earns the reward."""
        own = None if reward else self._own
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
        self._pen.ellipse(_box(centre, radius), fill=colour)

    def _ring(self, centre: Point, radius: float, width: float, colour: Rgb) -> None:
        self._pen.ellipse(_box(centre, radius), outline=colour, width=max(1, round(width * FINE)))

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

    def _corner(self, centre: Point, half: float) -> tuple[int, int]:
        return round((centre[0] - half) * FINE), round((centre[1] - half) * FINE)

    def _star(self, centre: Point, radius: float, colour: Rgb) -> None:
        points = []
        for corner in range(10):
            reach = radius if corner % 2 == 0 else radius * 0.48
            angle = corner * pi / 5 - pi / 2
            points.append(((centre[0] + reach * cos(angle)) * FINE, (centre[1] + reach * sin(angle)) * FINE))
        self._pen.polygon(points, fill=colour)


def _box(centre: Point, radius: float) -> list[float]:
    x, y = centre
    return [value * FINE for value in (x - radius, y - radius, x + radius, y + radius)]


def _ink(background: Rgb, accent: Rgb) -> Rgb:
    """What to draw with on the accent: the card's own background if it can be seen there (WCAG: 3)."""
    if contrast(background, accent) >= 3:
        return background
    return max(((255, 255, 255), (24, 24, 24)), key=lambda colour: contrast(colour, accent))
