"""Who a card is of, for a POS and for staff: consent to messages, corrections, the customer's own file."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.contacts import MAIL_MAX, PHONE_MAX, normal_mail, normal_phone
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import own_card
from chalicelib.domain.customer.consent import TEXT_MAX, Consent, Source
from chalicelib.domain.customer.details import Details
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.text import LANGUAGES, Language, ours
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.asked import asked_by
from chalicelib.entrypoints.api.customer.file import as_download, person_file
from chalicelib.entrypoints.api.till.bodies import ZONE_MAX
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, note_reading, within_outlets
from chalicelib.entrypoints.http.fields import ID, Instant, language_named, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.card.enrol import NAME_MAX, clean_name, programme_of
from chalicelib.service.customer.consent import decide
from chalicelib.service.customer.details import correct
from chalicelib.service.customer.everything import everything

routes = Api(__name__)


class ConsentBody(msgspec.Struct, forbid_unknown_fields=True):
    """What the customer said to messages. To take it back takes no reason and no sentence."""

    given: Annotated[bool, Meta(description="true: yes to messages; false: no more of them.")]
    text: Annotated[
        str, Meta(description="The sentence that they said yes to, as shown.", max_length=TEXT_MAX)
    ] = ""
    language: Annotated[str, stated("Of that sentence.", enum=[*LANGUAGES])] | None = None


class ConsentView(msgspec.Struct):
    """`text` is empty where nobody kept it; `version` tells sentences apart."""

    at: Instant
    given: bool
    source: Source
    text: str
    version: str
    language: Language


class ConsentListView(msgspec.Struct):
    """`since` when messages are allowed, null: they are not. `consents` newest first."""

    since: Instant | None
    consents: list[ConsentView]


class PersonBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out stays; an empty text takes away."""

    name: Annotated[str, stated("Shown on the card.", maxLength=NAME_MAX)] | None = None
    language: Annotated[str, stated(enum=[*LANGUAGES])] | None = None
    phone: Annotated[str, stated("With its country code.", maxLength=PHONE_MAX)] | None = None
    mail: Annotated[str, stated(maxLength=MAIL_MAX)] | None = None
    birthday: Annotated[str, stated("Month and day.", pattern="^(\\d\\d-\\d\\d)?$")] | None = None
    zone: Annotated[str, stated("The customer's IANA time zone.", maxLength=ZONE_MAX)] | None = None


class CustomerView(msgspec.Struct):
    """What the customer gave, whole, and what they said to messages."""

    name: str
    language: Language
    phone: str
    mail: str
    birthday: str
    zone: str
    messages: ConsentListView


@routes.operation(
    "GET /cards/{serial}/consents",
    id="listConsents",
    summary="What a customer said to messages: each time, with the sentence",
    permission="consent",
    answers={200: ConsentListView},
    refusals=(404,),
)
def get_consents(serial: str, caller: Caller) -> Response:
    return answer(_consents(_card(caller, serial)))


@routes.operation(
    "PUT /cards/{serial}/consents",
    id="setConsent",
    summary="Messages allowed or stopped, as the customer says; campaigns follow from that moment",
    examples={"no more messages": {"given": False}},
    permission="consent",
    answers={200: ConsentListView},
    refusals=(404, 409, 503),
)
def put_consent(serial: str, caller: Caller, body: ConsentBody) -> Response:
    card = _card(caller, serial)
    asking = asked_by(caller, body.text, language_named(body.language, ours(card.language)))
    return answer(_consents(decide(wiring.store(), card, asking, given=body.given, now_ms=wiring.clock_ms())))


@routes.operation(
    "GET /cards/{serial}/person",
    id="getPerson",
    summary="Who a card is of, with the whole phone number and mail address",
    permission="personal",
    person=True,
    answers={200: CustomerView},
    refusals=(403, 404),
)
def get_person(serial: str, caller: Caller) -> Response:
    card = _own(caller, serial)
    note_reading(caller, "card.read", card.serial)
    return answer(_person(card))


@routes.operation(
    "PATCH /cards/{serial}/person",
    id="correctPerson",
    summary="Correct who a card is of, because the customer asked to; the audit list says which fields",
    permission="personal",
    person=True,
    answers={200: CustomerView},
    refusals=(403, 404, 409, 503),
)
def patch_person(serial: str, caller: Caller, body: PersonBody) -> Response:
    """A phone or mail that staff typed is proven by nobody."""
    card = _own(caller, serial)
    language = None if body.language is None else language_named(body.language, ours(card.language))
    details = Details(
        holder_name=None if body.name is None else clean_name(body.name),
        language=language,
        birthday=body.birthday,
        zone=body.zone,
        phone=normal_phone(body.phone) if body.phone else body.phone,
        mail=normal_mail(body.mail) if body.mail else body.mail,
    )
    changed = correct(wiring.store(), wiring.directory(), card, details, caller.by, wiring.clock_ms())
    return answer(_person(changed))


@routes.operation(
    "GET /cards/{serial}/person.json",
    id="getPersonFile",
    summary="All that is kept of a customer as a file, to be handed to them; the audit list says who took it",
    permission="personal",
    person=True,
    answers={200: None},
    refusals=(403, 404),
)
def get_file(serial: str, caller: Caller) -> Response:
    card, now_ms = _own(caller, serial), wiring.clock_ms()
    programme = programme_of(wiring.store(), card.programme_id)
    kept = everything(wiring.store(), wiring.campaigns(), programme, card, now_ms)
    wiring.directory().note(AuditLine(card.merchant_id, now_ms, caller.by, "card.file", card.serial))
    return as_download(person_file(kept, programme, now_ms))


def _person(card: Card) -> CustomerView:
    return CustomerView(
        name=card.holder_name,
        language=ours(card.language, language_of(routes.current_request)),
        phone=card.phone,
        mail=card.mail,
        birthday=card.birthday,
        zone=card.zone,
        messages=_consents(card),
    )


def _consents(card: Card) -> ConsentListView:
    since_ms = card.messages_consent_ms
    held = wiring.store().consents(card.serial)
    return ConsentListView(
        None if since_ms is None else instant(since_ms), [_consent(consent) for consent in held]
    )


def _consent(consent: Consent) -> ConsentView:
    return ConsentView(
        instant(consent.at_ms),
        consent.given,
        consent.source,
        consent.text,
        consent.version,
        consent.language,
    )


def _card(caller: Caller, serial: str) -> Card:
    return own_card(
        wiring.store().card(serial) if ID.fullmatch(serial) else None, caller.merchant_id, "serial"
    )


def _own(caller: Caller, serial: str) -> Card:
    """One that was used where the caller works; used nowhere yet, it belongs to no outlet."""
    card = _card(caller, serial)
    if card.outlets:
        within_outlets(caller, *card.outlets, field="serial")
    return card
