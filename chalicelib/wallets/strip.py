"""The picture across a card: places to fill, or a band that grows to the next reward.

Its star is lit while a reward waits: also on a card that has begun again at no stamps.

No words and no numbers: Wallet sets text over it, and one picture serves every language. A card with
ten stamps has eleven pictures, however many customers; drawing takes about 0.1 s, so they are kept by `key`.
"""

from functools import lru_cache
from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw

from chalicelib.domain.face.look import Colours, Progress

WIDTH, HEIGHT = 375, 144  # points; older phones show only the middle 123 rows
SCALES = (1, 2, 3)
NAMES = ("strip.png", "strip@2x.png", "strip@3x.png")
FINE = 12  # drawn at 12 pixels a point, then averaged down: smooth edges at each scale
PALETTE = 64  # two colours, their mixes and 16 steps of edge between them
PLACES_MAX = 20  # more than this would be too small to tell apart: a band instead
KEPT = 256  # of about 16 kB at all scales: 4 MB at most
BAND_STEPS = 20  # bounds how many pictures a look can have

Colour = tuple[int, int, int]
Point = tuple[float, float]
Key = tuple[str, int, int, bool]


def key(progress: Progress) -> Key:
    """The key of the picture: cards with the same key share one."""
    lit = progress.waiting > 0
    have, goal = progress.have, progress.goal
    if progress.places and goal is not None and goal <= PLACES_MAX:
        return ("places", min(have, goal), goal, lit)
    return ("band", _step(have, goal), BAND_STEPS, lit)


@lru_cache(KEPT)
def draw(picture: Key, colours: Colours) -> tuple[bytes, ...]:
    """The strip as PNG files, one for each of `SCALES`."""
    kind, filled, total, lit = picture
    canvas = _Canvas(colours)
    if kind == "places":
        _places(canvas, filled, total, lit)
    else:
        _band(canvas, filled / total, lit)
    return tuple(canvas.png(scale) for scale in SCALES)


def _step(have: int, goal: int | None) -> int:
    """Of `BAND_STEPS`: none only at nothing, all only at the goal."""
    if goal is None or have >= goal:
        return BAND_STEPS
    return 0 if have <= 0 else max(1, min(BAND_STEPS - 1, have * BAND_STEPS // goal))


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

    def __init__(self, colours: Colours) -> None:
        background, foreground = _rgb(colours.background), _rgb(colours.foreground)
        self.accent = _rgb(colours.accent)
        self.ground = _mix(background, foreground, 0.05)
        self.faint = _mix(background, foreground, 0.11)
        self.line = _mix(background, foreground, 0.40)
        self.track = _mix(background, foreground, 0.18)
        self.wish = _mix(background, self.accent, 0.75)
        self.ink = _ink(background, self.accent)
        self.groove = _mix(self.accent, self.ink, 0.45)
        self._image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), self.ground)
        self._pen = ImageDraw.Draw(self._image)

    def png(self, scale: int) -> bytes:
        """The picture at `scale` pixels a point."""
        small = self._image.reduce(FINE // scale)
        file = BytesIO()
        small.quantize(PALETTE).save(file, "PNG", compress_level=9)
        return file.getvalue()

    def place(self, centre: Point, radius: float, *, full: bool, reward: bool) -> None:
        """A place for one stamp; the last one shows that it earns the reward."""
        if full:
            self._disc(centre, radius, self.accent)
            self._ring(centre, radius * 0.88, radius * 0.05, self.groove)
        else:
            self._disc(centre, radius, self.faint)
            self._ring(centre, radius, radius * 0.06, self.wish if reward else self.line)
        if reward:
            self._star(centre, radius * 0.56, self.ink if full else self.wish)
        elif full:
            self._check(centre, radius, self.ink)

    def bar(self, left: float, right: float, y: float, half: float, colour: Colour) -> None:
        """A band with round ends."""
        box = [value * FINE for value in (left, y - half, right, y + half)]
        self._pen.rounded_rectangle(box, half * FINE, fill=colour)

    def _disc(self, centre: Point, radius: float, colour: Colour) -> None:
        self._pen.ellipse(_box(centre, radius), fill=colour)

    def _ring(self, centre: Point, radius: float, width: float, colour: Colour) -> None:
        self._pen.ellipse(_box(centre, radius), outline=colour, width=max(1, round(width * FINE)))

    def _check(self, centre: Point, radius: float, colour: Colour) -> None:
        corners = [(-0.36, 0.02), (-0.10, 0.28), (0.38, -0.24)]
        points = [(centre[0] + x * radius, centre[1] + y * radius) for x, y in corners]
        width = radius * 0.17
        self._pen.line([(x * FINE, y * FINE) for x, y in points], colour, round(width * FINE), "curve")
        for end in points:
            self._disc(end, width / 2, colour)

    def _star(self, centre: Point, radius: float, colour: Colour) -> None:
        points = []
        for corner in range(10):
            reach = radius if corner % 2 == 0 else radius * 0.48
            angle = corner * pi / 5 - pi / 2
            points.append(((centre[0] + reach * cos(angle)) * FINE, (centre[1] + reach * sin(angle)) * FINE))
        self._pen.polygon(points, fill=colour)


def _box(centre: Point, radius: float) -> list[float]:
    x, y = centre
    return [value * FINE for value in (x - radius, y - radius, x + radius, y + radius)]


def _rgb(colour: str) -> Colour:
    """`#rrggbb` as three numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _ink(background: Colour, accent: Colour) -> Colour:
    """What to draw with on the accent: the card's own background if it can be seen there (WCAG: 3)."""
    if _contrast(background, accent) >= 3:
        return background
    return max(((255, 255, 255), (24, 24, 24)), key=lambda colour: _contrast(colour, accent))


def _contrast(one: Colour, other: Colour) -> float:
    """WCAG 2 contrast ratio."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [value / 255 for value in colour]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
