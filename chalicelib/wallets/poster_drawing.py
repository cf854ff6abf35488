"""Draws a poster's artwork. Pillow loads with this module: who finds a picture kept needs neither."""

from collections.abc import Callable, Mapping

from PIL import Image, ImageOps

from chalicelib.domain.face.colours import LEAST, WHITE, Rgb, contrast, luminance, mix, rgb
from chalicelib.domain.face.look import Colours
from chalicelib.wallets.drawing import FINE, Box, Canvas, standing
from chalicelib.wallets.pictures.art import STANDS_OUT, veiled
from chalicelib.wallets.poster import HEIGHT, WIDTH
from chalicelib.wallets.strip import SCALES, Key

BAND = 0.65  # of its brightness is left under the words at the bottom, as reported from phones
STAMPS = Box(10, 62, WIDTH - 20, 152)  # below the header, above the code
_PHOTO_PT = 236  # how far down a photo reaches
_HEADER = (40, 84)  # a photo comes out of the card's colour between these
_FADES = (170, _PHOTO_PT)  # and goes back into it
_GLOWS = (0.06, 0.03, 0.0)  # how much nearer to its letters the card is behind the stamps
_LIFTS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)  # how much lighter the bottom is


def drawn(picture: Key, colours: Colours, files: Mapping[str, bytes]) -> tuple[bytes, ...]:
    """The artwork as PNG files, one for each of `SCALES`. `files` are the shop's pictures by name."""
    photo = files.get(picture.photo)
    canvas = Canvas(colours, _ground(colours, photo), picture.stamp, files.get(picture.stamp))
    standing(canvas, picture, STAMPS, rows_most=3)
    many = bool(photo or canvas.own)
    return tuple(canvas.png(scale, many=many) for scale in SCALES)


def bottom_of(colours: Colours) -> Rgb:
    """What the words at the bottom stand on. A phone darkens it: for dark letters it is lighter than the
    card."""
    background, letters = rgb(colours.background), rgb(colours.foreground)
    if luminance(letters) > luminance(background):
        return background
    lifted = [mix(background, WHITE, lift) for lift in _LIFTS]
    return next((each for each in lifted if contrast(_darkened(each), letters) >= LEAST), lifted[-1])


def _ground(colours: Colours, photo: bytes | None) -> Image.Image:
    background, bottom = rgb(colours.background), bottom_of(colours)
    glow = background if photo else _glow(colours)

    def colour(at_pt: float) -> Rgb:
        if at_pt < HEIGHT * 0.6:
            return mix(background, glow, _ramp(at_pt, 44, 150) * (1 - _ramp(at_pt, 150, HEIGHT * 0.6)))
        return mix(background, bottom, _ramp(at_pt, HEIGHT * 0.6, HEIGHT * 0.75))

    whole = _column(colour, HEIGHT).resize((WIDTH * FINE, HEIGHT * FINE), Image.Resampling.NEAREST)
    if photo:
        size = (WIDTH * FINE, _PHOTO_PT * FINE)
        shown = ImageOps.fit(veiled(photo, background, rgb(colours.accent)), size)
        seen = _column(lambda at_pt: (_seen(at_pt),) * 3, _PHOTO_PT).convert("L")
        whole.paste(shown, (0, 0), seen.resize(size, Image.Resampling.NEAREST))
    return whole


def _glow(colours: Colours) -> Rgb:
    """The card's colour a shade nearer to its letters, as far as these and the stamps still stand out."""
    background, accent, letters = (
        rgb(each) for each in (colours.background, colours.accent, colours.foreground)
    )
    tints = [mix(background, letters, share) for share in _GLOWS]
    seen = (
        tint for tint in tints if contrast(tint, letters) >= LEAST and contrast(tint, accent) >= STANDS_OUT
    )
    return next(seen, background)


def _column(colour: Callable[[float], Rgb], height_pt: int) -> Image.Image:
    """One pixel wide: a colour for each row of the picture."""
    column = Image.new("RGB", (1, height_pt * FINE))
    column.putdata([colour(row / FINE) for row in range(height_pt * FINE)])
    return column


def _seen(at_pt: float) -> int:
    """How much of a photo is seen, of 255."""
    return round(255 * _ramp(at_pt, *_HEADER) * (1 - _ramp(at_pt, *_FADES)))


def _ramp(at: float, start: float, end: float) -> float:
    return min(1.0, max(0.0, (at - start) / (end - start)))


def _darkened(colour: Rgb) -> Rgb:
    red, green, blue = (round(value * BAND) for value in colour)
    return red, green, blue
