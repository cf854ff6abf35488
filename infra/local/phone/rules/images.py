"""A pass's pictures: those that are missing at a scale, and those of other pixels than a poster wants.

https://developer.apple.com/design/human-interface-guidelines/wallet
"""

import re
import struct
from collections.abc import Iterator, Mapping
from typing import Any

from infra.local.phone.rules.styles import POSTER

PNG = b"\x89PNG\r\n\x1a\n"
SCALES = {"": 1, "@2x": 2, "@3x": 3}
EXACT = {"artwork": (358, 448), "icon": (38, 38), "strip": (375, 144)}  # points
AT_MOST = {"logo": (160, 50), "primaryLogo": (126, 30)}
NAMED = re.compile(r"(?:.*/)?([^/]+?)(@[23]x)?\.png")
OF_POSTER = ("artwork", "primaryLogo")


def size_of(picture: bytes) -> tuple[int, int] | None:
    """Its pixels; None of what is no PNG."""
    if not picture.startswith(PNG) or len(picture) < 24:
        return None
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def remarks_on_images(content: Mapping[str, Any], files: Mapping[str, bytes]) -> Iterator[str]:
    images = [name for name in files if name.endswith(".png")]
    for name in sorted({name.split("/")[1] for name in images if "/" in name}):
        if name in images:
            yield f"The image {name} at the root hides the localised ones."
    for name in sorted({re.sub(r"(@[23]x)?\.png$", "", name) for name in images}):
        for scale in ("@2x", "@3x"):
            if f"{name}{scale}.png" not in images:
                yield f"The image {name}{scale}.png is missing."
    if POSTER in content:
        for name in OF_POSTER:
            if f"{name}@3x.png" not in images:
                yield f"The poster has no {name}."
        for name in images:
            yield from _poster_sizes(name, files[name])


def _poster_sizes(path: str, picture: bytes) -> Iterator[str]:
    """Wallet scales what is not of its size; on a poster that is seen."""
    found, size = NAMED.fullmatch(path), size_of(picture)
    if found is None or size is None:
        return
    name, times = found[1], SCALES[found[2] or ""]
    if name == "artwork" and size != tuple(side * times for side in EXACT[name]):
        yield f"The image {path} has {size[0]} x {size[1]} pixels: Wallet wants others for a poster."
    if name == "primaryLogo":
        width, height = (side * times for side in AT_MOST[name])
        if not 30 * times <= size[0] <= width or size[1] > height:
            yield f"The image {path} has {size[0]} x {size[1]} pixels: Wallet wants others for a poster."
