"""The owner's studio: a page without an account, whose script does the rest."""

import msgspec
from chalice.app import Response

from chalicelib.domain.currencies import DIGITS
from chalicelib.domain.errors import NotFound
from chalicelib.entrypoints.pages.pages import Pages, beginning, page, page_language
from chalicelib.entrypoints.pages.served import ArtServed, art_served

SECRET_MAX = 300

routes = Pages(__name__)


class StudioServed(msgspec.Struct):
    """`currencies` have their digits."""

    currencies: dict[str, int]
    art: list[ArtServed]


@routes.route("/start", methods=["GET"])
def get_start_page() -> Response:
    return _page("studio", "studio/main.js")


@routes.route("/shown/{secret}", methods=["GET"])
def get_shown_page(secret: str) -> Response:
    """A draft for whoever has the link: the API that the page asks judges the secret."""
    if len(secret) > SECRET_MAX:
        raise NotFound("not_found")
    return _page("shown", "studio/shown.js")


def _page(name: str, script: str) -> Response:
    language = page_language(routes.current_request)
    return page(
        "studio/studio.html",
        language,
        pictures="'self' data:",  # a preview's come with its answer
        served=msgspec.to_builtins(studio_served()),
        begins=beginning(name, script, f"words/{language}/studio.js"),
    )


def studio_served() -> StudioServed:
    return StudioServed(currencies=dict(DIGITS), art=art_served())
