"""The addresses of the pictures that `wallets.art` makes."""

import re

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.entrypoints.http.app import Routes
from chalicelib.wallets.art import drawn_hero, logo_png

FOREVER = "public, max-age=31536000, immutable"
HERO = re.compile(r"(places|band)-(\d{1,2})-(\d{1,2})-([01])-((?:[0-9a-f]{6}-?){4})\.png")

routes = Routes(__name__)


@routes.route("/art/logo/{name}", methods=["GET"])
def logo(name: str) -> Response:
    template, _, _ = name.rpartition("-")
    if not re.fullmatch(r"[a-z0-9_-]{1,40}", template) or not (wiring.TEMPLATES / template).is_dir():
        raise NotFound("not_found")
    return _png(logo_png(wiring.TEMPLATES, template))


@routes.route("/art/hero/{name}", methods=["GET"])
def hero(name: str) -> Response:
    match = HERO.fullmatch(name)
    if match is None or int(match[2]) > int(match[3]):
        raise NotFound("not_found")
    return _png(drawn_hero((match[1], int(match[2]), int(match[3]), match[4] == "1"), match[5]))


def _png(picture: bytes) -> Response:
    return Response(picture, headers={"Content-Type": "image/png", "Cache-Control": FOREVER})
