"""A card as a marketer looks at it: what it is, which phones hold it, what each was sent and has fetched."""

import msgspec
from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.campaign.attention import UNTOLD, Attention, held_of, held_phrase
from chalicelib.domain.campaign.campaign import Delivery, DeliveryState
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import own_card
from chalicelib.domain.text import Language, ours
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.delivery_views import DeliveryView, delivery_view
from chalicelib.entrypoints.api.card.readers import code_for
from chalicelib.entrypoints.api.card.terms import TermsView, terms_view
from chalicelib.entrypoints.api.card.views import CardView, card_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, zone_of
from chalicelib.entrypoints.http.fields import ID, Instant
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.card.enrol import programme_of

MESSAGES_MAX = 50  # of a year, at one a week

routes = Api(__name__)


class SummaryView(msgspec.Struct):
    """What the card has seen, less what was taken back."""

    visits: int
    redemptions: int
    spent_minor: int
    earned: int
    last_visit_at: Instant | None
    outlets: list[str]


class MessageView(msgspec.Struct):
    """What one campaign did with the card. `why` and `until` where it was held back; `version` is the card's
    that carries it: a phone that has fetched this or a later one shows it."""

    campaign_id: str
    campaign: str | None
    state: DeliveryState
    at: Instant
    trial: bool
    reason: str | None
    why: str | None
    until: Instant | None
    version: int


class CardPageView(msgspec.Struct):
    card: CardView
    programme: str
    language: Language
    created_at: Instant
    messages_consent_at: Instant | None
    birthday: str | None
    zone: str | None
    summary: SummaryView
    phones: list[DeliveryView]
    messages: list[MessageView]
    terms: TermsView


@routes.operation(
    "GET /cards/{serial}/page",
    id="getCardPage",
    summary="A card as a marketer sees it",
    permission="campaigns",
    answers={200: CardPageView},
    refusals=(403, 404, 409, 422),
)
def get_card_page(serial: str, caller: Caller) -> Response:
    store = wiring.store()
    held = store.card(serial) if ID.fullmatch(serial) else None
    card = own_card(held, caller.merchant_id, "serial")
    programme = programme_of(store, card.programme_id)
    language = language_of(routes.current_request)
    zone = card.zone or zone_of(card.merchant_id, "")
    view = CardPageView(
        card=card_view(card, programme, code_for(caller, card), language),
        programme=programme.name,
        language=ours(card.language, programme.language),
        created_at=instant(card.created_ms),
        messages_consent_at=_at(card.messages_consent_ms),
        birthday=card.birthday or None,
        zone=card.zone or None,
        summary=_summary(card),
        phones=[delivery_view(holder, card, programme) for holder in registrations_of(store, serial)],
        messages=_messages(card, language, zone),
        terms=terms_view(card, programme, language, wiring.clock_ms()),
    )
    return answer(view)


def _summary(card: Card) -> SummaryView:
    return SummaryView(
        visits=card.visits,
        redemptions=card.redemptions,
        spent_minor=card.spent_minor,
        earned=card.earned,
        last_visit_at=_at(card.visit_s[-1] * 1000 if card.visit_s else None),
        outlets=list(card.outlets),
    )


def _messages(card: Card, language: Language, zone: str) -> list[MessageView]:
    received = wiring.campaigns().received(card.serial, MESSAGES_MAX)
    ids = {delivery.campaign_id for delivery in received}
    found = {campaign_id: wiring.campaigns().campaign(card.merchant_id, campaign_id) for campaign_id in ids}
    names = {campaign_id: campaign.name for campaign_id, campaign in found.items() if campaign}
    attention = wiring.campaigns().settings(card.merchant_id).attention
    return [
        _message(delivery, names.get(delivery.campaign_id), attention, language, zone)
        for delivery in received
    ]


def _message(
    delivery: Delivery, campaign: str | None, attention: Attention, language: Language, zone: str
) -> MessageView:
    held = held_of(delivery.reason, delivery.until_ms, attention)
    return MessageView(
        campaign_id=delivery.campaign_id,
        campaign=campaign,
        state=delivery.state,
        at=instant(delivery.at_ms),
        trial=delivery.test,
        reason=delivery.reason or None,
        why=words.say(held_phrase(held, zone), language) if delivery.reason in UNTOLD else None,
        until=_at(delivery.until_ms or None),
        version=delivery.version_ms,
    )


def _at(ms: int | None) -> Instant | None:
    return None if ms is None else instant(ms)
