"""What the pages are made of, to be looked at: each part by day and by night, with nobody's data."""

from chalice.app import Response

from chalicelib.entrypoints.pages.assets import modules_of
from chalicelib.entrypoints.pages.pages import Pages, page, page_language

routes = Pages(__name__)


@routes.route("/design", methods=["GET"])
def get_design() -> Response:
    language = page_language(routes.current_request)
    first = ("kit/starting.js", "design/main.js", f"words/{language}/design.js")
    return page("design/design.html", language, modules=modules_of(first))
