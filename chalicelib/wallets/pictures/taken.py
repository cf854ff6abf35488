"""Takes a picture in: decoded within bounds, turned as it was held, cut to its use, written anew.

What is kept is made of pixels alone: where a photo was taken, and whatever else lay in the file, is gone.
Pillow loads with this module.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

from chalicelib.domain.errors import CarnetError, InvalidInput
from chalicelib.domain.face.colours import Rgb, Seen
from chalicelib.domain.face.pictures import Kind
from chalicelib.wallets.pictures.bounds import SCANS_MAX, check_file, check_sides
from chalicelib.wallets.pictures.shown import ground_of, seen_in, trimmed

LOGO_SIDE = 720  # Google's circle shows 462 of it, an iPhone 480
STRIP = (1125, 432)  # 375 x 144 points on the sharpest phones
STAMP_SIDE = 320
_ROOM = 1.05  # decoded no finer than this much above what is cut from it


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture as it is kept. `ground`: the one colour that it stands on, if it does. `warnings`: codes."""

    content: bytes
    width: int
    height: int
    shown: Seen
    ground: Rgb | None
    warnings: tuple[str, ...]

    @property
    def name(self) -> str:
        """New for other pixels, the same for the same."""
        return hashlib.sha256(self.content).hexdigest()[:32]


def take(kind: Kind, content: bytes) -> Taken:
    """The picture in a file; InvalidInput says what to do about one that cannot be taken."""
    found = check_file(content)
    try:
        return _taken(kind, content, found)
    except CarnetError:
        raise
    except Image.DecompressionBombError as error:
        raise InvalidInput("picture_too_many_pixels", field="body", width=0, height=0) from error
    except Exception as error:  # a file made by anybody: Pillow says in many ways that it cannot be read
        raise InvalidInput("picture_broken", field="body") from error


def _taken(kind: Kind, content: bytes, found: str) -> Taken:
    image: Image.Image = Image.open(BytesIO(content), formats=(found,))
    width, height = image.size
    check_sides(found, width, height)
    if found == "PNG" and getattr(image, "is_animated", False):  # a phone's JPEG has a second one for depth
        raise InvalidInput("picture_moves", field="body")
    if found == "JPEG" and content.count(b"\xff\xda") > SCANS_MAX:
        raise InvalidInput("picture_broken", field="body")
    warnings = ["picture_for_print"] if image.mode == "CMYK" else []
    if min(width, height) < _LEAST[kind]:
        warnings.append("picture_small")
    if found == "JPEG":
        image.draft("RGB", _enough(kind, width, height))
    cut = _CUTS[kind](_pixels(ImageOps.exif_transpose(image)))
    if cut is None:
        raise InvalidInput("picture_blank", field="body")
    file = BytesIO()
    if kind == "strip":
        cut.save(file, "JPEG", quality=88)
    else:
        cut.save(file, "PNG", optimize=True)
    return Taken(file.getvalue(), *cut.size, seen_in(cut), ground_of(cut), tuple(warnings))


def _enough(kind: Kind, width: int, height: int) -> tuple[int, int]:
    """How finely a photo has to be decoded for its use: JPEG can be read at a half, a quarter, an eighth."""
    if kind == "strip":
        share = max(STRIP[0] / min(width, height), STRIP[0] / max(width, height))
    else:
        share = LOGO_SIDE / min(width, height)
    share = min(1.0, share * _ROOM)
    return round(width * share), round(height * share)


def _pixels(image: Image.Image) -> Image.Image:
    """The picture as RGB, or as RGBA where some of it is transparent, and nothing but its pixels."""
    if image.mode.startswith("I"):  # sixteen bits of grey
        image = image.point(lambda value: value / 256).convert("L") if image.mode == "I" else _eight(image)
    clear = image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info
    plain = image.convert("RGBA" if clear else "RGB")
    if clear and not any(plain.getchannel("A").histogram()[:255]):
        plain = plain.convert("RGB")
    clean = Image.new(plain.mode, plain.size)
    clean.paste(plain)
    return clean


def _eight(image: Image.Image) -> Image.Image:
    """Sixteen bits of grey as eight: the upper byte of each."""
    data = image.tobytes()
    upper = data[1::2] if image.mode in ("I;16", "I;16L") else data[::2]
    return Image.frombytes("L", image.size, upper)


def _logo(image: Image.Image) -> Image.Image | None:
    return _within(trimmed(image), LOGO_SIDE)


def _strip(image: Image.Image) -> Image.Image | None:
    """The middle of a photo; what is transparent is white, as on paper."""
    if image.mode == "RGBA":
        paper = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(paper, image).convert("RGB")
    return ImageOps.fit(image, STRIP, Image.Resampling.LANCZOS)


def _stamp(image: Image.Image) -> Image.Image | None:
    """Square: a photo's middle; what stands free or on one colour whole, with that around it."""
    cut = trimmed(image)
    if cut is None:
        return None
    ground = ground_of(cut)
    if cut.mode == "RGB" and ground is None:
        return ImageOps.fit(cut, (STAMP_SIDE, STAMP_SIDE), Image.Resampling.LANCZOS)
    around = (0, 0, 0, 0) if cut.mode == "RGBA" else ground
    return ImageOps.pad(cut, (STAMP_SIDE, STAMP_SIDE), Image.Resampling.LANCZOS, around)


def _within(image: Image.Image | None, side: int) -> Image.Image | None:
    if image is not None:
        image.thumbnail((side, side), Image.Resampling.LANCZOS)
    return image


_CUTS: Mapping[Kind, Callable[[Image.Image], Image.Image | None]] = {
    "logo": _logo, "strip": _strip, "stamp": _stamp,
}  # fmt: skip
_LEAST: Mapping[Kind, int] = {"logo": 150, "strip": 288, "stamp": 96}  # below this it is blurred on a phone
