"""Prove that one is the card's holder: by a code to the mail or phone that the card has, shown masked."""

import re

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.customer.contact import Contact, contacts_on
from chalicelib.domain.errors import NotSignedIn
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.customer import asked
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here, proof_cookie
from chalicelib.entrypoints.pages.customer.back import SAID, may_send, ways_open
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other
from chalicelib.entrypoints.pages.phones import in_hand
from chalicelib.service.customer.back import note_proven

TO = re.compile(r"[a-z]{1,20}(/[a-z0-9-]{1,40}){0,2}")  # one of our own pages, behind the card's
SHARED_S = 300  # of the proof where no phone is in hand: the next guest may go back to this page

routes = Pages(__name__)


@routes.route("/c/{link}/prove", methods=["GET"])
def get_prove(link: str) -> Response:
    """Where a code can go, and once it went, the field for it."""
    at = here(routes.current_request, link)
    if at.proven:
        return see_other(at.path(*_to()))
    contact = asked.asked_for(routes.current_request, _where(at))
    sent = contact.masked() if contact and query(routes.current_request, "again") is None else ""
    wrong = query(routes.current_request, "wrong") or ""
    return customer_page(
        "back/prove.html",
        at,
        ways=_ways(at),
        sent=sent,
        kept=_kept(),
        wrong=wrong if wrong in SAID else "",
    )


@routes.route("/c/{link}/prove", methods=["POST"])
def post_prove(link: str) -> Response:
    """A code, to what the card has of this kind."""
    request = routes.current_request
    at = here(request, link)
    kind = form_of(request).get("kind", "")
    contact = next((one for one in _ways(at) if one.kind == kind), None)
    if contact is None:
        return see_other(f"{at.path('prove')}{_kept()}")
    to = contact

    def wanted() -> bool:
        return may_send(at.card.merchant_id, to)

    cookie = asked.ask(request, _where(at), to, at.language, wanted=wanted)
    return see_other(f"{at.path('prove')}{_kept()}", (cookie,))


@routes.route("/c/{link}/prove/code", methods=["POST"])
def post_prove_code(link: str) -> Response:
    """The proof, for half an hour, and on to the page that asked for it."""
    request = routes.current_request
    at, code = here(request, link), form_of(request).get("code", "")
    where = _where(at)
    try:
        contact = asked.typed(request, where, code)
    except NotSignedIn as error:
        return see_other(f"{at.path('prove')}{_kept()}&wrong={error.code}")
    if not contact.is_of(at.card):  # it was changed since
        return see_other(f"{at.path('prove')}{_kept()}&wrong=customer_code_late")
    card = note_proven(wiring.store(), at.card, contact, wiring.clock_ms())
    proof = proof_cookie(card) if in_hand(request) else proof_cookie(card, SHARED_S)
    return see_other(at.path(*_to()), (asked.no_cookie(where), proof))


def _ways(at: Here) -> tuple[Contact, ...]:
    """What the card has that something can be sent to."""
    there = (contact for contact in contacts_on(at.card) if contact.kind in ways_open())
    return tuple(
        contact
        for contact in there
        if contact.kind == "phone" or wiring.addresses().returned(contact.at) is None
    )


def _where(at: Here) -> asked.Where:
    scope = f"prove-{at.card.serial}-{at.card.code_number}"
    return asked.Where(scope, f"/c/{at.link}/prove", at.programme.merchant.name)


def _to() -> tuple[str, ...]:
    """The page to go back to, as its parts; the card's own where the address says none of ours."""
    to = query(routes.current_request, "to") or ""
    return tuple(to.split("/")) if TO.fullmatch(to) else ()


def _kept() -> str:
    return f"&to={'/'.join(_to())}" if _to() else ""
