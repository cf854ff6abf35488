"""The JSON API for tills, under /api/v1; described by /api/v1/openapi.json."""

from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import normal_mail, normal_phone
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.people.staff import Action
from chalicelib.domain.programme.programme import Programme
from chalicelib.entrypoints.api.card.views import (
    DeliveryListView,
    ProgrammeListView,
    card_view,
    delivery_view,
    entry_page_view,
    programme_view,
)
from chalicelib.entrypoints.api.till.bodies import JoinBody
from chalicelib.entrypoints.api.till.views import names_of, till_entry_page_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import Caller, signed_in
from chalicelib.entrypoints.http.fields import ID, language_given, page_limit
from chalicelib.entrypoints.http.request import idempotency_key, language_of, query, read
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.card.enrol import Joining, enrol, programme_of, void
from chalicelib.tokens import new_serial

routes = Routes(__name__)


@routes.route("/api/v1/programmes", methods=["GET"])
def get_programmes() -> Response:
    caller = signed_in(routes.current_request)
    programmes = wiring.store().programmes(caller.merchant_id)
    return answer(ProgrammeListView([programme_view(programme) for programme in programmes]))


@routes.route("/api/v1/programmes/{programme_id}", methods=["GET"])
def get_programme(programme_id: str) -> Response:
    caller = signed_in(routes.current_request)
    return answer(programme_view(_programme(programme_id, caller.merchant_id)))


@routes.route("/api/v1/programmes/{programme_id}/cards", methods=["POST"])
def post_card(programme_id: str) -> Response:
    """A new card; with the same Idempotency-Key, the same card."""
    request = routes.current_request
    caller = signed_in(request, "enrol")
    programme = _programme(programme_id, caller.merchant_id)
    body = read(request, JoinBody)
    language = language_given(body.language, language_of(request))
    phone = normal_phone(body.phone) if body.phone else ""
    mail = normal_mail(body.mail) if body.mail else ""
    once = idempotency_key(request, needed=True)
    card = enrol(
        wiring.store(),
        programme,
        Joining(language, body.name, body.messages_consent, phone, mail, body.birthday, body.zone),
        serial=new_serial(),
        key_id=wiring.tokens().newest,
        key=f"{programme.id}:{once}",
        now_ms=wiring.clock_ms(),
    )
    wiring.want_google(card)
    return answer(card_view(card, programme), 201)


@routes.route("/api/v1/cards/{serial}", methods=["GET"])
def get_card(serial: str) -> Response:
    card = _card(serial, "search")
    return answer(card_view(card, programme_of(wiring.store(), card.programme_id)))


@routes.route("/api/v1/cards/{serial}/deliveries", methods=["GET"])
def get_deliveries(serial: str) -> Response:
    """Did it arrive: one line for each place that holds the card."""
    card = _card(serial, "see_history")
    held = registrations_of(wiring.store(), card.serial)
    return answer(DeliveryListView(card.version_ms, [delivery_view(holder, card) for holder in held]))


@routes.route("/api/v1/cards/{serial}/entries", methods=["GET"])
def get_entries(serial: str) -> Response:
    request = routes.current_request
    caller = signed_in(request, "see_history")
    card = _of(caller, serial)
    page = wiring.store().entries(
        card.serial, page_limit(query(request, "limit")), query(request, "after") or ""
    )
    if caller.staff is not None:
        return answer(till_entry_page_view(page, names_of(caller.merchant_id)))
    return answer(entry_page_view(page))


@routes.route("/api/v1/cards/{serial}/void", methods=["POST"])
def post_void(serial: str) -> Response:
    """Take a card out of use; asked again, it stays so."""
    card = void(wiring.store(), _card(serial, "undo_any"), wiring.clock_ms())
    return answer(card_view(card, programme_of(wiring.store(), card.programme_id)))


def _programme(programme_id: str, merchant_id: str) -> Programme:
    if not ID.fullmatch(programme_id):
        raise NotFound("programme_unknown", field="programme_id")
    return programme_of(wiring.store(), programme_id, merchant_id)


def _card(serial: str, action: Action) -> Card:
    return _of(signed_in(routes.current_request, action), serial)


def _of(caller: Caller, serial: str) -> Card:
    card = wiring.store().card(serial) if ID.fullmatch(serial) else None
    if card is None or card.merchant_id != caller.merchant_id:
        raise NotFound("card_unknown", field="serial")
    return card
