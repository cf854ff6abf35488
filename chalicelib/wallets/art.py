"""Pictures that Google and our own pages fetch. New bytes have a new address, since Google keeps what it
fetched.

The drawing modules, and Pillow with them, load on first use: most requests need neither.
"""

import hashlib
from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from chalicelib.domain.face.look import Colours, Look, Progress

if TYPE_CHECKING:
    from chalicelib.wallets.strip import Key


def logo_path(templates: Path, template: str) -> str:
    """Where the template's logo is."""
    digest = hashlib.sha256(logo_png(templates, template)).hexdigest()[:12]
    return f"/art/logo/{template}-{digest}.png"


def hero_name(progress: Progress, colours: Colours) -> str:
    """The picture's name in its address: it says all that the picture of `progress` shows."""
    from chalicelib.wallets.strip import key

    kind, filled, total, lit = key(progress)
    return f"{kind}-{filled}-{total}-{int(lit)}-{paint_of(colours)}"


def hero_named(name: str) -> bytes:
    """The picture that `hero_name` names; of another name there is none."""
    kind, filled, total, lit, paint = name.split("-", 4)
    return _drawn_hero((kind, int(filled), int(total), lit == "1"), paint)


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


def hero_png(look: Look) -> bytes:
    """The picture of what the card shows."""
    return hero_named(hero_name(look.progress, look.colours))


@lru_cache(maxsize=256)
def _drawn_hero(picture: "Key", paint: str) -> bytes:
    """The strip at its largest, its middle cut to the three to one that Google asks for."""
    from PIL import Image

    from chalicelib.wallets.strip import draw

    largest = draw(picture, Colours(*(f"#{colour}" for colour in paint.split("-"))))[-1]
    image = Image.open(BytesIO(largest))
    spare = image.height - image.width // 3
    cut = image.crop((0, spare // 2, image.width, image.height - (spare - spare // 2)))
    file = BytesIO()
    cut.save(file, "PNG", optimize=True)
    return file.getvalue()
