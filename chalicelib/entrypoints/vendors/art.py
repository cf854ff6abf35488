"""The addresses of the pictures that `wallets.art` makes: those that we gave out, and no other."""

import re

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.entrypoints.http.app import Routes
from chalicelib.wallets.art import hero_named, logo_path, logo_png

FOREVER = "public, max-age=31536000, immutable"
TEMPLATE = re.compile(r"[a-z0-9_-]{1,40}")

routes = Routes(__name__)


@routes.route("/art/logo/{name}", methods=["GET"])
def logo(name: str) -> Response:
    template, _, _ = name.rpartition("-")
    known = TEMPLATE.fullmatch(template) and (wiring.TEMPLATES / template / "google" / "logo.png").is_file()
    if not known or logo_path(wiring.TEMPLATES, template) != f"/art/logo/{name}":
        raise NotFound("not_found")
    return _png(logo_png(wiring.TEMPLATES, template))


@routes.route("/art/hero/{name}", methods=["GET"])
def hero(name: str) -> Response:
    signed = wiring.hero_at(name)
    if signed is None:
        raise NotFound("not_found")
    return _png(hero_named(signed))


def _png(picture: bytes) -> Response:
    return Response(picture, headers={"Content-Type": "image/png", "Cache-Control": FOREVER})
