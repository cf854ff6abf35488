"""A shop's logo as each wallet wants it: on an iPhone's card and list, and in Google's circle."""

from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageOps, ImageStat

from chalicelib.domain.face.colours import WHITE, Rgb, Seen, contrast, rgb, seen_on
from chalicelib.wallets.pictures.shown import ground_of, seen_in

SCALES = {"@2x": 2, "@3x": 3}
_EVERY = {"": 1, **SCALES}  # of one: Wallet shows none, but other readers ask for an icon and a logo
LOGO = (160, 50)  # points, at most
PRIMARY, PRIMARY_LEAST = (126, 30), 30  # of a poster, at most; and its least width
ICON = 38  # points a side
CIRCLE = 660  # pixels a side; Google cuts a circle out of it
DARK = (28, 32, 36)
_SAFE = 0.7  # of the circle's width, 15 % free all around: then even corners are inside
_INSIDE = 0.8  # of an icon's side
_PLATE = 10  # a tenth of the height is around a logo that needs a ground of its own
_CORNER = 7  # points
_SEEN = 0.6  # so much of a logo has to stand out from the card
_SAME = 1.06  # contrast below which two grounds are one


def apple_files(content: bytes, background: str) -> dict[str, bytes]:
    """logo.png, icon.png and a poster's primaryLogo.png at their scales, for a card of this colour."""
    logo = Image.open(BytesIO(content))
    card = rgb(background)
    files = {}
    for suffix, scale in _EVERY.items():
        files[f"icon{suffix}.png"] = _png(_square(logo, card, ICON * scale, _INSIDE))
        files[f"logo{suffix}.png"] = _png(_on_card(logo, card, scale, LOGO))
    for suffix, scale in SCALES.items():
        files[f"primaryLogo{suffix}.png"] = _png(
            _wide(_on_card(logo, card, scale, PRIMARY), PRIMARY_LEAST * scale)
        )
    return files


def round_file(content: bytes, background: str) -> bytes:
    """The logo whole within a circle."""
    return _png(_square(Image.open(BytesIO(content)), rgb(background), CIRCLE, _SAFE))


def plate_for(shown: Seen, card: Rgb) -> Rgb | None:
    """A ground that the logo is seen on; None: the card's own will do."""
    if seen_on(shown, card) >= _SEEN:
        return None
    return max((WHITE, DARK), key=lambda colour: seen_on(shown, colour))


def _on_card(logo: Image.Image, card: Rgb, scale: int, room: tuple[int, int]) -> Image.Image:
    width, height = room[0] * scale, room[1] * scale
    edge = room[1] // _PLATE * scale
    ground, free = ground_of(logo), logo.mode == "RGBA"
    plate = plate_for(seen_in(logo), card) if free else None
    if free and plate is None:
        return _fitted(logo, (width, height))
    if ground is not None and contrast(ground, card) < _SAME:
        return _fitted(logo, (width, height))
    plate = plate or ground
    if plate is None:  # a photo
        return _rounded(_fitted(logo, (width, height)), _CORNER * scale)
    inside = _fitted(logo, (width - 2 * edge, height - 2 * edge))
    whole = Image.new("RGB", (inside.width + 2 * edge, inside.height + 2 * edge), plate)
    whole.paste(inside, (edge, edge), inside)
    return _rounded(whole, _CORNER * scale)


def _square(logo: Image.Image, card: Rgb, side: int, inside: float) -> Image.Image:
    """On its own ground, or on the card's colour where it is seen on that; a photo fills the square."""
    ground = ground_of(logo)
    if logo.mode == "RGB" and ground is None:
        return ImageOps.fit(logo, (side, side), _FINE)
    ground = ground or plate_for(seen_in(logo), card) or card
    small = _fitted(logo, (round(side * inside), round(side * inside)))
    whole = Image.new("RGB", (side, side), ground)
    whole.paste(small, ((side - small.width) // 2, (side - small.height) // 2), small)
    return whole


_FINE = Image.Resampling.LANCZOS
_FEW, _UNSEEN = 24, 2.5  # colours; how far these may be off, of 255


def _fitted(logo: Image.Image, room: tuple[int, int]) -> Image.Image:
    """As large as the room lets it be."""
    share = min(room[0] / logo.width, room[1] / logo.height)
    size = (max(1, round(logo.width * share)), max(1, round(logo.height * share)))
    return logo.convert("RGBA").resize(size, _FINE)


def _wide(image: Image.Image, least: int) -> Image.Image:
    """With nothing beside it where it is narrower than Wallet takes."""
    if image.width >= least:
        return image
    whole = Image.new("RGBA", (least, image.height))
    whole.paste(image, ((least - image.width) // 2, 0))
    return whole


def _rounded(image: Image.Image, radius: int) -> Image.Image:
    whole = image.convert("RGBA")
    if radius:
        large = Image.new("L", (whole.width * 4, whole.height * 4))
        ImageDraw.Draw(large).rounded_rectangle(
            (0, 0, large.width - 1, large.height - 1), radius * 4, fill=255
        )
        whole.putalpha(ImageChops.multiply(whole.getchannel("A"), large.reduce(4)))
    return whole


def _png(image: Image.Image) -> bytes:
    """With a palette, unless some of it is transparent: a third of the size, and nobody sees it. What has
    few colours has a small one, which halves it again: a till fetches it before its first scan."""
    file = BytesIO()
    (_by_palette(image) if image.mode == "RGB" else image).save(file, "PNG", optimize=True)
    return file.getvalue()


def _by_palette(image: Image.Image) -> Image.Image:
    few = image.quantize(_FEW)
    off = ImageStat.Stat(ImageChops.difference(image, few.convert("RGB"))).rms
    return few if max(off) < _UNSEEN else image.quantize(256)
