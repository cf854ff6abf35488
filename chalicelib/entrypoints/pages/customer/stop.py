"""Messages are stopped by one tap, without a sign-in: whoever holds the card may; nothing is lost by it."""

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.customer.consent import Asking
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.customer.at import customer_page, here
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other
from chalicelib.service.customer.consent import decide

routes = Pages(__name__)


@routes.route("/c/{link}/stop", methods=["GET"])
def get_stop(link: str) -> Response:
    """The button. What only looks at links, as mail scanners and previews do, stops nothing."""
    at = here(routes.current_request, link)
    told = at.card.messages_consent_ms is not None
    done = not told and query(routes.current_request, "done") is not None
    return customer_page("stop.html", at, told=told, done=done)


@routes.route("/c/{link}/stop", methods=["POST"])
def post_stop(link: str) -> Response:
    """Asked again, it stays so."""
    at = here(routes.current_request, link)
    form_of(routes.current_request)
    asking = Asking("page", language=at.language)
    decide(wiring.store(), at.card, asking, given=False, now_ms=wiring.clock_ms())
    return see_other(f"{at.path('stop')}&done=1")
