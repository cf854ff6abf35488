"""What the pages are made of, to be looked at: each part by day and by night, with nobody's data."""

from chalice.app import Response

from chalicelib.entrypoints.pages.pages import Pages, beginning, page, page_language

routes = Pages(__name__)


@routes.route("/design", methods=["GET"])
def get_design() -> Response:
    language = page_language(routes.current_request)
    begins = beginning("design", "design/main.js", f"words/{language}/design.js")
    return page("design/design.html", language, begins=begins)
