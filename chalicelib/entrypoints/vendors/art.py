"""Pictures that Google fetches. New bytes have a new address, since Google keeps what it fetched."""

import hashlib
import re
from functools import lru_cache
from io import BytesIO

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.face.look import Colours, Look, Progress
from chalicelib.entrypoints.http.app import Routes

FOREVER = "public, max-age=31536000, immutable"
HERO = re.compile(r"(places|band)-(\d{1,2})-(\d{1,2})-([01])-((?:[0-9a-f]{6}-?){4})\.png")

routes = Routes(__name__)


def logo_url(look: Look) -> str:
    digest = hashlib.sha256(_logo(look.template)).hexdigest()[:12]
    return f"{_base()}/art/logo/{look.template}-{digest}.png"


def hero_url(look: Look) -> str:
    """The strip as Google's hero image."""
    return _base() + hero_path(look.progress, look.colours)


def logo_png(look: Look) -> bytes:
    return _logo(look.template)


def hero_png(look: Look) -> bytes:
    from chalicelib.wallets.strip import key

    return _hero(*key(look.progress), paint_of(look.colours))


def hero_path(progress: Progress, colours: Colours) -> str:
    """Where the picture of `progress` is: all that it shows stands in the address."""
    from chalicelib.wallets.strip import key

    kind, filled, total, lit = key(progress)
    return f"/art/hero/{kind}-{filled}-{total}-{int(lit)}-{paint_of(colours)}.png"


def paint_of(colours: Colours) -> str:
    four = (colours.background, colours.foreground, colours.label, colours.accent)
    return "-".join(colour.removeprefix("#").lower() for colour in four)


@routes.route("/art/logo/{name}", methods=["GET"])
def logo(name: str) -> Response:
    template, _, _ = name.rpartition("-")
    if not re.fullmatch(r"[a-z0-9_-]{1,40}", template) or not (wiring.TEMPLATES / template).is_dir():
        raise NotFound("not_found")
    return _png(_logo(template))


@routes.route("/art/hero/{name}", methods=["GET"])
def hero(name: str) -> Response:
    match = HERO.fullmatch(name)
    if match is None or int(match[2]) > int(match[3]):
        raise NotFound("not_found")
    return _png(_hero(match[1], int(match[2]), int(match[3]), match[4] == "1", match[5]))


def _base() -> str:
    return wiring.settings().art_url or wiring.settings().base_url


@lru_cache(maxsize=32)
def _logo(template: str) -> bytes:
    return (wiring.TEMPLATES / template / "google" / "logo.png").read_bytes()


@lru_cache(maxsize=256)
def _hero(kind: str, filled: int, total: int, lit: bool, paint: str) -> bytes:
    """The strip at its largest, its middle cut to the three to one that Google asks for."""
    from PIL import Image

    from chalicelib.wallets.strip import draw

    largest = draw((kind, filled, total, lit), Colours(*(f"#{each}" for each in paint.split("-"))))[-1]
    picture = Image.open(BytesIO(largest))
    spare = picture.height - picture.width // 3
    cut = picture.crop((0, spare // 2, picture.width, picture.height - (spare - spare // 2)))
    file = BytesIO()
    cut.save(file, "PNG", optimize=True)
    return file.getvalue()


def _png(picture: bytes) -> Response:
    return Response(picture, headers={"Content-Type": "image/png", "Cache-Control": FOREVER})
