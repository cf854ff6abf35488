"""The launch kit: sheets that any printer or print shop takes, and the picture of a shared link."""

from dataclasses import replace
from typing import TYPE_CHECKING

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.errors import NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase
from chalicelib.entrypoints.pages.join_friends import gift_said
from chalicelib.entrypoints.pages.join_links import programme_by
from chalicelib.entrypoints.pages.join_places import join_url, place_of, source_of
from chalicelib.entrypoints.pages.pages import SAFE, Pages, page_language
from chalicelib.entrypoints.pages.qr import qr_rows

if TYPE_CHECKING:
    from chalicelib.entrypoints.pages.print.sheets import Printed

SHEETS = ("poster", "table", "sticker", "receipt")
LEVEL = "q"  # a code on a counter gets scratched and splashed
SHOWN = (5, 8)  # of a card on the shared picture: on its way

routes = Pages(__name__)


@routes.route("/join/{programme_id}/kit/{file}", methods=["GET"])
def get_sheet(programme_id: str, file: str) -> Response:
    """poster.pdf (A4), table.pdf (A6), sticker.pdf (70 mm), receipt.pdf (80 mm paper), with `at` an outlet's,
    with `from` a source's; share-….png and share-friend-….png, 1200 by 630."""
    name, _, kind = file.partition(".")
    if not (name in SHEETS and kind == "pdf") and not (name.startswith("share-") and kind == "png"):
        raise NotFound("link_unknown")
    programme = programme_by(programme_id)
    request = routes.current_request
    language = page_language(request, own=programme.language)
    if kind == "png":
        line = gift_said(programme, language) if name.startswith("share-friend-") else ""
        return _file(_shared(programme, language, line), "image/png", language)
    from chalicelib.entrypoints.pages.print.sheets import drawn

    at, source = place_of(request, programme), source_of(request, programme)
    sheet = drawn(name, printed(programme, language, at, source), language)
    response = _file(sheet, "application/pdf", language)
    of = f"{programme.id}-{source}" if source else programme.id
    response.headers["Content-Disposition"] = f'inline; filename="{of}-{name}-{language}.pdf"'
    return response


def printed(programme: Programme, language: Language, outlet: str = "", source: str = "") -> "Printed":
    """Who types the address from a sheet comes by its source, too; and sheets are told apart by it."""
    from chalicelib.entrypoints.pages.print.rasters import raster_of
    from chalicelib.entrypoints.pages.print.sheets import Printed

    logo = programme.pictures.logo
    file = wiring.brand_pictures().read(logo) if logo else None
    return Printed(
        shop=programme.merchant.name,
        line=words.say(phrase("poster_line"), language),
        rule=words.say(programme.rule(), language, programme.language),
        how=words.say(phrase("poster_how"), language),
        address=join_url(programme, source=source).partition("://")[2],
        code=qr_rows(join_url(programme, outlet, source), LEVEL),
        colours=programme.colours,
        logo=raster_of(file) if file else None,
    )


def _shared(programme: Programme, language: Language, line: str) -> bytes:
    """With `line` in the place of the programme's rule, if there is one."""
    from chalicelib.entrypoints.pages.print.rasters import shared_png
    from chalicelib.wallets import strip

    cost = programme.rules.rewards()[0].cost
    half = programme.rules.progress(cost * SHOWN[0] // SHOWN[1])
    card = wiring.pictures().strips(strip.key(half, programme.pictures), programme.colours)[-1]
    shown = printed(programme, language)
    return shared_png(replace(shown, rule=line) if line else shown, card)


def _file(content: bytes, type_: str, language: Language) -> Response:
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": type_,
        "Content-Language": language,
        "Cache-Control": "public, max-age=600",
        "Vary": "Accept-Language",
    }
    return Response(content, headers=headers)
