"""My data: all that is kept of a customer and why, what they agreed to, and how to change or take it along.

Whoever has the link sees that something is kept; what it is, where it is personal, only who proves to be the
card's holder.
"""

from collections.abc import Mapping

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.details import Details
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import known
from chalicelib.entrypoints.api.customer.file import as_download, person_file
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.consent_sentence import asked_at
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here, to_proof
from chalicelib.entrypoints.pages.customer.data_told import DataTeller
from chalicelib.entrypoints.pages.join_form import birthday_of
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other
from chalicelib.service.card.enrol import clean_name
from chalicelib.service.customer.consent import decide
from chalicelib.service.customer.details import change
from chalicelib.service.customer.everything import PAGES_MAX, Everything, everything

routes = Pages(__name__)


@routes.route("/c/{link}/data", methods=["GET"])
def get_data(link: str) -> Response:
    at = here(routes.current_request, link)
    return _told(at, "data/data.html", whole=at.proven)


@routes.route("/c/{link}/data/print", methods=["GET"])
def get_print(link: str) -> Response:
    """The same on paper, nothing covered."""
    at = here(routes.current_request, link)
    return _told(at, "data/data_print.html", whole=True) if at.proven else to_proof(at, "data", "print")


@routes.route("/c/{link}/data/file", methods=["GET"])
def get_file(link: str) -> Response:
    at = here(routes.current_request, link)
    if not at.proven:
        return to_proof(at, "data", "file")
    kept = _everything(at, PAGES_MAX)
    return as_download(person_file(kept, at.programme, wiring.clock_ms()))


@routes.route("/c/{link}/data/messages", methods=["POST"])
def post_messages(link: str) -> Response:
    """Messages are allowed (again), by the sentence that stood there. Anybody may stop them, elsewhere."""
    at = here(routes.current_request, link)
    form_of(routes.current_request)
    if not at.proven:
        return to_proof(at, "data")
    asking = asked_at("page", at.programme, at.language)
    decide(wiring.store(), at.card, asking, given=True, now_ms=wiring.clock_ms())
    return see_other(f"{at.path('data')}#messages")


@routes.route("/c/{link}/data/change", methods=["GET"])
def get_change(link: str) -> Response:
    at = here(routes.current_request, link)
    return _form(at, _as_kept(at.card)) if at.proven else to_proof(at, "data", "change")


@routes.route("/c/{link}/data/change", methods=["POST"])
def post_change(link: str) -> Response:
    """Name, language, birthday and zone as they now are; what is wrong is said, and nothing is changed."""
    at = here(routes.current_request, link)
    fields = form_of(routes.current_request)
    if not at.proven:
        return to_proof(at, "data", "change")
    try:
        details = Details(
            holder_name=clean_name(fields.get("name", "")),
            language=known(fields.get("language", "")) or at.language,
            birthday=birthday_of(fields.get("day", ""), fields.get("month", "")),
            zone=fields.get("zone", "").strip(),
        )
        changed = change(wiring.store(), at.card, details, wiring.clock_ms())
    except InvalidInput as error:
        return _form(at, fields, error)
    return see_other(f"/c/{at.link}/data?lang={changed.language}&saved=1")


def _told(at: Here, template: str, *, whole: bool) -> Response:
    kept = _everything(at, 1)
    teller = DataTeller(at, kept, whole)
    return customer_page(
        template,
        at,
        parts=teller.parts(),
        agreed=teller.agreed(),
        since=teller.since(),
        today=teller.day(wiring.clock_ms()),
        kept_for=wiring.retentions().retention(at.card.merchant_id).months,
        saved=query(routes.current_request, "saved") is not None,
    )


def _everything(at: Here, pages: int) -> Everything:
    return everything(
        wiring.store(), wiring.campaigns(), at.programme, at.card, wiring.clock_ms(), pages=pages
    )


def _as_kept(card: Card) -> Mapping[str, str]:
    month, _, day = card.birthday.partition("-")
    return {
        "name": card.holder_name,
        "language": card.language,
        "zone": card.zone,
        "day": day.lstrip("0"),
        "month": month.lstrip("0"),
    }


def _form(at: Here, filled: Mapping[str, str], error: InvalidInput | None = None) -> Response:
    """With what was typed, where that has to be mended."""
    response = customer_page(
        "data/data_change.html",
        at,
        filled={name: filled.get(name, "") for name in ("name", "language", "zone", "day", "month")},
        months=words.cldr(at.language)["months"],
        error=words.say(error.phrase, at.language) if error else "",
        error_at=error.field if error else "",
    )
    if error:
        response.status_code = 422
    return response
