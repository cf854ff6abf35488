"""The counter's poster: the code that opens the join page, as a page to print and as a picture."""

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.entrypoints.http.callers import works_there
from chalicelib.entrypoints.pages.join_links import open_to_strangers, programme_by
from chalicelib.entrypoints.pages.join_places import join_url, source_of
from chalicelib.entrypoints.pages.pages import SAFE, Pages, page, page_language
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.wallets.art import paint_of

LEVEL = "q"  # a code on a counter gets scratched and splashed

routes = Pages(__name__)


@routes.route("/join/{programme_id}/poster", methods=["GET"])
def get_poster(programme_id: str) -> Response:
    programme = programme_by(programme_id)
    open_to_strangers(programme, routes.current_request)
    language = page_language(routes.current_request, own=programme.language)
    source = source_of(routes.current_request, programme)
    url = join_url(programme, source=source)
    # What the owner calls it is for who prints it: a guest may open this page by the id in a poster's code.
    named = programme.sources if works_there(routes.current_request, programme.merchant_id) else ()
    return page(
        "join/poster.html",
        language,
        programme=programme,
        rule=words.say(programme.rule(), language, programme.language),
        logo=wiring.logo_path(programme.pictures, programme.colours),
        colours=f"/art/colours/{paint_of(programme.colours)}.css",
        code=qr_svg(url, error=LEVEL),
        address=url.partition("://")[2],
        source=next((each.name for each in named if each.id == source), ""),
    )


@routes.route("/join/{programme_id}/qr.svg", methods=["GET"])
def get_qr(programme_id: str) -> Response:
    """The code alone, for a design of the merchant's own."""
    programme = programme_by(programme_id)
    open_to_strangers(programme, routes.current_request)
    url = join_url(programme, source=source_of(routes.current_request, programme))
    svg = qr_svg(url, error=LEVEL, standalone=True)
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": "image/svg+xml",
        "Cache-Control": "public, max-age=3600",
    }
    return Response(svg.encode(), headers=headers)
