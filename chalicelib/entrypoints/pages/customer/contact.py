"""Another phone number or mail address: it counts once a code that was sent there is typed here."""

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.customer.contact import Contact, contacts_on
from chalicelib.domain.customer.details import Details
from chalicelib.domain.errors import InvalidInput, NotSignedIn
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.customer import asked
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here, proof_cookie, to_proof
from chalicelib.entrypoints.pages.customer.back import SAID, contact_in, may_send, ways_open
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other
from chalicelib.service.customer.details import change

routes = Pages(__name__)
PLACE = ("data", "contact")


@routes.route("/c/{link}/data/contact", methods=["GET"])
def get_contact(link: str) -> Response:
    at = here(routes.current_request, link)
    if not at.proven:
        return to_proof(at, *PLACE)
    return customer_page("data/contact.html", at, ways=ways_open(), held=contacts_on(at.card), wrong=_wrong())


@routes.route("/c/{link}/data/contact", methods=["POST"])
def post_contact(link: str) -> Response:
    """A code goes there, whoever has it; the card is as it was until the code is back."""
    request = routes.current_request
    at, fields = here(request, link), form_of(request)
    if not at.proven:
        return to_proof(at, *PLACE)
    try:
        contact = contact_in(fields.get("contact", ""))
    except InvalidInput as error:
        return see_other(f"{at.path(*PLACE)}&wrong={error.code}")

    def wanted() -> bool:
        return may_send(at.card.merchant_id, contact)

    cookie = asked.ask(request, _where(at), contact, at.language, wanted=wanted)
    return see_other(at.path(*PLACE, "code"), (cookie,))


@routes.route("/c/{link}/data/contact/code", methods=["GET"])
def get_code(link: str) -> Response:
    at = here(routes.current_request, link)
    contact = asked.asked_for(routes.current_request, _where(at))
    if contact is None:
        return see_other(at.path(*PLACE))
    return customer_page("data/contact_code.html", at, to=contact.masked(), wrong=_wrong())


@routes.route("/c/{link}/data/contact/code", methods=["POST"])
def post_code(link: str) -> Response:
    request = routes.current_request
    at, code = here(request, link), form_of(request).get("code", "")
    if not at.proven:
        return to_proof(at, *PLACE)
    try:
        contact = asked.typed(request, _where(at), code)
    except NotSignedIn as error:
        late = error.code == "customer_code_late"
        return see_other(f"{at.path(*PLACE, *(() if late else ('code',)))}&wrong={error.code}")
    changed = change(wiring.store(), at.card, _with(contact), wiring.clock_ms(), is_proven=True)
    return see_other(f"{at.path('data')}&saved=1", (asked.no_cookie(_where(at)), proof_cookie(changed)))


@routes.route("/c/{link}/data/contact/remove", methods=["POST"])
def post_remove(link: str) -> Response:
    """It is taken away; a card without any is found by its code alone."""
    request = routes.current_request
    at, kind = here(request, link), form_of(request).get("kind", "")
    if not at.proven:
        return to_proof(at, *PLACE)
    details = {"phone": Details(phone=""), "mail": Details(mail="")}.get(kind)
    if details is not None:
        change(wiring.store(), at.card, details, wiring.clock_ms())
    return see_other(f"{at.path('data')}&saved=1")


def _with(contact: Contact) -> Details:
    return Details(phone=contact.at) if contact.kind == "phone" else Details(mail=contact.at)


def _where(at: Here) -> asked.Where:
    """A code is good for this card alone."""
    scope = f"contact-{at.card.serial}-{at.card.code_number}"
    return asked.Where(scope, f"/c/{at.link}/data/contact", at.programme.merchant.name)


def _wrong() -> str:
    given = query(routes.current_request, "wrong") or ""
    return given if given in SAID else ""
