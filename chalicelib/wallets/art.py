"""Pictures that Google and our own pages fetch. New bytes have a new address, since Google keeps what it
fetched.

The drawing modules, and Pillow with them, load on first use: most requests need neither.
"""

import hashlib
from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from chalicelib.domain.face.look import Colours, Progress
from chalicelib.domain.face.pictures import Pictures

if TYPE_CHECKING:
    from chalicelib.wallets.strip import Key

LIGHT = (750, 250)
NOTHING: Mapping[str, bytes] = {}


def logo_path(templates: Path, template: str) -> str:
    """Where the template's logo is."""
    digest = hashlib.sha256(logo_png(templates, template)).hexdigest()[:12]
    return f"/art/logo/{template}-{digest}.png"


def hero_name(progress: Progress, colours: Colours, pictures: Pictures) -> str:
    """The picture's name in its address: it says all that the picture of `progress` shows."""
    from chalicelib.wallets.strip import key

    kind, filled, total, lit, photo, stamp = key(progress, pictures)
    return f"{kind}-{filled}-{total}-{int(lit)}-{photo}-{stamp}-{paint_of(colours)}"


def picture_in(name: str) -> "tuple[Key, Colours]":
    """What `hero_name` named."""
    from chalicelib.wallets.strip import Key

    kind, filled, total, lit, photo, stamp, *paint = name.split("-")
    return Key(kind, int(filled), int(total), lit == "1", photo, stamp), Colours(
        *(f"#{each}" for each in paint)
    )


def png_url(picture: bytes) -> str:
    """A picture as an address that holds it."""
    return f"data:image/png;base64,{b64encode(picture).decode()}"


def paint_of(colours: Colours) -> str:
    """The four colours as a part of an address."""
    four = (colours.background, colours.foreground, colours.label, colours.accent)
    return "-".join(colour.removeprefix("#").lower() for colour in four)


@lru_cache(maxsize=32)
def logo_png(templates: Path, template: str) -> bytes:
    """The template's logo."""
    return (templates / template / "google" / "logo.png").read_bytes()


def light(hero: bytes) -> bytes:
    """The same for a page on a slow network: a photo is a fifth of its size, and two pixels for one remain on
    most phones."""
    from PIL import Image

    file = BytesIO()
    Image.open(BytesIO(hero)).convert("RGB").resize(LIGHT).save(file, "JPEG", quality=75, optimize=True)
    return file.getvalue()


def hero_in(picture: "Key", colours: Colours, files: Mapping[str, bytes] = NOTHING) -> bytes:
    """The strip at its largest, its middle cut to the three to one that Google asks for."""
    from PIL import Image

    from chalicelib.wallets.strip import draw

    image = Image.open(BytesIO(draw(picture, colours, files)[-1]))
    spare = image.height - image.width // 3
    cut = image.crop((0, spare // 2, image.width, image.height - (spare - spare // 2)))
    file = BytesIO()
    cut.save(file, "PNG", optimize=True)
    return file.getvalue()
