"""The address by itself, and every path and verb that no other route has."""

from chalice.app import Response

from chalicelib.domain.errors import NotFound
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.elsewhere import ELSEWHERE, VERBS
from chalicelib.entrypoints.pages.pages import page, page_language, refusal

routes = Routes(__name__)


@routes.route("/", methods=["GET", "HEAD"])
def get_front() -> Response:
    """Who comes here has typed the address: a customer who looks for a card, or somebody of a shop."""
    return page("kit/front.html", page_language(routes.current_request))


@routes.route("/", methods=[verb for verb in VERBS if verb not in ("GET", "HEAD")])
@routes.route(ELSEWHERE, methods=list(VERBS))
def nothing_here() -> Response:
    """A page for who reads pages, a problem body for who does not."""
    request, missing = routes.current_request, NotFound("not_found")
    if "text/html" in request.headers.get("accept", ""):
        return refusal(missing, page_language(request))
    raise missing
