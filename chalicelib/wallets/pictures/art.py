"""The art of a stamp as pixels, filled and empty from the same, and a photo that stamps stand out from."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageOps

from chalicelib.domain.face.colours import Rgb, contrast, mix
from chalicelib.wallets.pictures.motifs import GRID, outlines

STANDS_OUT = 2.5  # of a full stamp to the photo beside it
_VEILS = (0.35, 0.45, 0.55, 0.65, 0.75, 0.82, 0.88)  # how much of the card's own colour lies over a photo
_BLOCKS = (25, 10)
_FADED = 0.62  # an empty place shows so little of a picture


@lru_cache(maxsize=16)
def mask_of(motif: str, side: int) -> Image.Image:
    """One of our motifs, white on black, `side` pixels square."""
    whole = Image.new("1", (side, side))
    for path in outlines(motif):
        part = Image.new("1", (side, side))
        for line in path:
            one = Image.new("1", (side, side))
            ImageDraw.Draw(one).polygon([(x * side / GRID, y * side / GRID) for x, y in line], fill=1)
            part = ImageChops.logical_xor(part, one)
        whole = ImageChops.logical_or(whole, part)
    return whole.convert("L")


class Picture:
    """A stamp that a shop handed in."""

    def __init__(self, content: bytes) -> None:
        self._whole = Image.open(BytesIO(content)).convert("RGBA")
        self.free = bool(any(self._whole.getchannel("A").histogram()[:255]))
        """Stands on nothing: it is set on a disc, not cut to one."""

    def full(self, side: int) -> Image.Image:
        return self._whole.resize((side, side))

    def empty(self, side: int, ground: Rgb, line: Rgb) -> Image.Image:
        """The same without its colours: a photo nearly gone in the ground, what stands free in its line's."""
        grey = ImageOps.grayscale(self._whole)
        if self.free:
            faded = ImageOps.colorize(grey, mix(ground, line, _FADED), line)
        else:
            faded = Image.blend(grey.convert("RGB"), Image.new("RGB", grey.size, ground), _FADED)
        faded.putalpha(self._whole.getchannel("A"))
        return faded.resize((side, side))


def veiled(content: bytes, ground: Rgb, accent: Rgb) -> Image.Image:
    """A photo under so much of the card's own colour that full stamps stand out from nearly all of it."""
    photo = Image.open(BytesIO(content)).convert("RGB")
    small = photo.resize(_BLOCKS, Image.Resampling.BOX).tobytes()
    blocks = [(small[at], small[at + 1], small[at + 2]) for at in range(0, len(small), 3)]
    veil = next((veil for veil in _VEILS if _stands_out(blocks, ground, accent, veil)), _VEILS[-1])
    return Image.blend(photo, Image.new("RGB", photo.size, ground), veil)


def _stands_out(blocks: list[Rgb], ground: Rgb, accent: Rgb, veil: float) -> bool:
    seen = sum(contrast(mix(block, ground, veil), accent) >= STANDS_OUT for block in blocks)
    return seen >= 0.95 * len(blocks)
