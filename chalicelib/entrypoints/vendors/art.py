"""The addresses of the pictures that `wallets.art` makes: those that we gave out, and no other."""

import re

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.face.pictures import NAME, STAMPS
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.request import query
from chalicelib.wallets.art import logo_path, logo_png
from chalicelib.wallets.pictures.motifs import svg_of

FOREVER = "public, max-age=31536000, immutable"
PNG = b"\x89PNG"
TEMPLATE = re.compile(r"[a-z0-9_-]{1,40}")

routes = Routes(__name__)


@routes.route("/art/logo/{name}", methods=["GET"])
def logo(name: str) -> Response:
    template, _, _ = name.rpartition("-")
    known = TEMPLATE.fullmatch(template) and (wiring.TEMPLATES / template / "google" / "logo.png").is_file()
    if not known or logo_path(wiring.TEMPLATES, template) != f"/art/logo/{name}":
        raise NotFound("not_found")
    return _png(logo_png(wiring.TEMPLATES, template))


@routes.route("/art/picture/{name}", methods=["GET"])
def picture(name: str) -> Response:
    """What a shop handed in, as we wrote it anew."""
    held = wiring.brand_pictures().read(name) if NAME.fullmatch(name) else None
    if held is None:
        raise NotFound("not_found")
    return _shown(held)


@routes.route("/art/brand/{name}", methods=["GET"])
def brand(name: str) -> Response:
    """A shop's logo for a circle; the neutral one where it is gone."""
    named = wiring.logo_at(name)
    if named is None:
        raise NotFound("not_found")
    return _png(wiring.pictures().round_logo(*named) or logo_png(wiring.TEMPLATES, "stamps"))


@routes.route("/art/stamp/{name}", methods=["GET"])
def stamp(name: str) -> Response:
    """One of our stamps as a shape: for pages that offer them."""
    motif, _, suffix = name.partition(".")
    if motif not in STAMPS or suffix != "svg":
        raise NotFound("not_found")
    headers: dict[str, str | list[str]] = {
        "Content-Type": "image/svg+xml",
        "Cache-Control": "public, max-age=86400",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(svg_of(motif), headers=headers)


@routes.route("/art/hero/{name}", methods=["GET"])
def hero(name: str) -> Response:
    signed = wiring.hero_at(name)
    if signed is None:
        raise NotFound("not_found")
    if query(routes.current_request, "light"):
        return _shown(wiring.pictures().light(signed))
    return _png(wiring.pictures().hero(signed))


def _shown(held: bytes) -> Response:
    return _picture(held, "image/png" if held.startswith(PNG) else "image/jpeg")


def _png(picture: bytes) -> Response:
    return _picture(picture, "image/png")


def _picture(held: bytes, type_: str) -> Response:
    return Response(held, headers={"Content-Type": type_, "Cache-Control": FOREVER})
