"""Get a card back: by a code to the mail address or phone number that the card has.

No answer says whether an address is known. After the code, whoever has the address sees its cards and takes
one, and may end it on the phone that had it.
"""

from typing import Any

from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import MAIL_MAX, normal_mail, normal_phone
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.contact import Contact, Kind
from chalicelib.domain.errors import InvalidInput, NotSignedIn
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.sources import within_texts
from chalicelib.entrypoints.pages.customer import asked
from chalicelib.entrypoints.pages.customer.handed import handed_to
from chalicelib.entrypoints.pages.join_links import programme_by
from chalicelib.entrypoints.pages.join_shown import face
from chalicelib.entrypoints.pages.pages import Pages, form_of, page, page_language, see_other
from chalicelib.entrypoints.pages.phones import in_hand
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.customer.back import cards_of, got_back

SAID = ("mail_wrong", "phone_wrong", "back_contact_needed", "customer_code_wrong", "customer_code_late")

routes = Pages(__name__)


@routes.route("/back/{programme_id}", methods=["GET"])
def get_back(programme_id: str) -> Response:
    programme = programme_by(programme_id)
    return _page("back/back.html", programme, ways=ways_open())


@routes.route("/back/{programme_id}", methods=["POST"])
def post_back(programme_id: str) -> Response:
    """On to the code, whoever has the address."""
    programme = programme_by(programme_id)
    request = routes.current_request
    language, fields = _language(programme), form_of(request)
    try:
        contact = contact_in(fields.get("contact", ""))
    except InvalidInput as error:
        return _again(programme, error.code)

    def wanted() -> bool:
        found = cards_of(wiring.store(), programme.merchant_id, contact, wiring.clock_ms())
        return bool(found) and may_send(programme.merchant_id, contact)

    cookie = asked.ask(request, _where(programme), contact, language, wanted=wanted)
    return see_other(f"/back/{programme.id}/code?lang={language}", (cookie,))


@routes.route("/back/{programme_id}/code", methods=["GET"])
def get_code(programme_id: str) -> Response:
    programme = programme_by(programme_id)
    contact = asked.asked_for(routes.current_request, _where(programme))
    if contact is None:
        return see_other(f"/back/{programme.id}?lang={_language(programme)}")
    return _page("back/back_code.html", programme, kind=contact.kind)


@routes.route("/back/{programme_id}/code", methods=["POST"])
def post_code(programme_id: str) -> Response:
    programme = programme_by(programme_id)
    request, where = routes.current_request, _where(programme)
    try:
        contact = asked.typed(request, where, form_of(request).get("code", ""))
    except NotSignedIn as error:
        return _again(programme, error.code, "" if error.code == "customer_code_late" else "/code")
    cookie = asked.found_cookie(request, where, contact)
    return see_other(f"/back/{programme.id}/cards?lang={_language(programme)}", (cookie,))


@routes.route("/back/{programme_id}/cards", methods=["GET"])
def get_cards(programme_id: str) -> Response:
    """The cards of the proven address, by name and programme."""
    programme = programme_by(programme_id)
    contact = asked.found_by(routes.current_request, _where(programme))
    if contact is None:
        return see_other(f"/back/{programme.id}?lang={_language(programme)}")
    language = _language(programme)
    found = cards_of(wiring.store(), programme.merchant_id, contact, wiring.clock_ms())
    rows, shared = [_row(card, language) for card in found], not in_hand(routes.current_request)
    return _page("back/back_cards.html", programme, cards=rows, shared=shared)


@routes.route("/back/{programme_id}/cards", methods=["POST"])
def post_cards(programme_id: str) -> Response:
    """The card that was chosen, in this browser from now on."""
    programme = programme_by(programme_id)
    request, where = routes.current_request, _where(programme)
    fields = form_of(request)
    contact = asked.found_by(request, where)
    if contact is None:
        return _again(programme, "customer_code_late")
    card = got_back(
        wiring.store(),
        programme.merchant_id,
        contact,
        fields.get("card", ""),
        wiring.pass_token,
        wiring.clock_ms(),
        lost=fields.get("lost") == "yes",
    )
    cleared = (asked.no_cookie(where),)
    return handed_to(request, card, _language(programme), proven=True, cleared=cleared)


def contact_in(text: str) -> Contact:
    """A mail address or phone number as somebody types it; InvalidInput when it is neither, or of a kind that
    nothing can be sent to from here."""
    given, ways = text.strip(), ways_open()
    if not given:
        raise InvalidInput("back_contact_needed", field="contact")
    if "phone" in ways and "@" not in given and any(c.isdigit() for c in given):
        return Contact("phone", normal_phone(given))
    return Contact("mail", normal_mail(given[: MAIL_MAX + 1]))


def ways_open() -> tuple[Kind, ...]:
    """By what a code can be sent from here."""
    settings = wiring.settings()
    both: tuple[tuple[Kind, str], ...] = (("mail", settings.mail_from), ("phone", settings.texts_from))
    return tuple(kind for kind, sender in both if sender)


def may_send(merchant_id: str, contact: Contact) -> bool:
    """Text messages cost the operator: so many a day, and no more."""
    return contact.kind == "mail" or within_texts(merchant_id)


def _where(programme: Programme) -> asked.Where:
    return asked.Where(f"back-{programme.id}", f"/back/{programme.id}", programme.merchant.name)


def _row(card: Card, language: Language) -> dict[str, object]:
    programme = programme_of(wiring.store(), card.programme_id)
    return {"serial": card.serial, **face(programme, language, card)}


def _again(programme: Programme, code: str, at: str = "") -> Response:
    """Back to the form, which says what is wrong: what was typed is kept nowhere."""
    return see_other(f"/back/{programme.id}{at}?lang={_language(programme)}&wrong={code}")


def _page(template: str, programme: Programme, **facts: Any) -> Response:
    request = routes.current_request
    language = _language(programme)
    wrong = query(request, "wrong") or ""
    response = page(
        f"customer/{template}",
        language,
        programme=programme,
        face=face(programme, language),
        wrong=wrong if wrong in SAID else "",
        **facts,
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _language(programme: Programme) -> Language:
    return page_language(routes.current_request, None, programme.language)
