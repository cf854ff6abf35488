"""Try it: a draft's card on the owner's own phone, stamped from there."""

import secrets
from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import in_trial
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.sandbox import TRIAL_DAYS
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.programme.drafts import draft_named, raw_of
from chalicelib.entrypoints.api.programme.findings import programme_in
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Url
from chalicelib.entrypoints.http.operation import KEY_OR_PREVIEW
from chalicelib.entrypoints.http.request import idempotency_key, language_of
from chalicelib.service.programme.trial import begin_trial, stamp_trial, trial_cards

routes = Api(__name__)
trying = partial(routes.operation, permission="drafts", person=True)


class TrialCardView(msgspec.Struct):
    """A card on which the draft is tried."""

    serial: str
    shown: Annotated[str, Meta(description="Its balance, as the front has it.")]
    next: str
    ready: Annotated[list[str], Meta(description="What it could take now.")]


class DraftTrialView(msgspec.Struct):
    """`join_url` makes a real card that counts nowhere and ends after some days."""

    join_url: Url
    days: int
    cards: list[TrialCardView]


class TrialCardsView(msgspec.Struct):
    cards: list[TrialCardView]


@trying(
    "POST /drafts/{draft_id}/trial",
    id="tryDraft",
    summary="A draft as it stands, on real cards that count nowhere",
    answers={200: DraftTrialView},
    refusals=(404, 409, 422, 503),
)
def post_trial(draft_id: str, caller: Caller) -> Response:
    draft = draft_named(draft_id, caller)
    wanted = programme_in(raw_of(draft), draft.programme_id, shop_of(caller.merchant_id), wiring.TEMPLATES)
    now_ms = wiring.clock_ms()
    tried = begin_trial(wiring.store(), draft, wanted, now_ms)
    url = f"{wiring.settings().base_url}/join/{tried.id}"
    cards = _views(trial_cards(wiring.campaigns(), tried, now_ms), tried)
    return answer(DraftTrialView(url, TRIAL_DAYS, cards))


@trying(
    "POST /drafts/{draft_id}/trial/stamp",
    id="stampTrial",
    summary="Stamp the cards on which a draft is tried, as a usual visit would",
    answers={200: TrialCardsView},
    refusals=(404, 409, 503),
    parameters=(KEY_OR_PREVIEW,),
)
def post_stamp(draft_id: str, caller: Caller) -> Response:
    draft = draft_named(draft_id, caller)
    tried = wiring.store().programme(in_trial(draft.programme_id, draft.id))
    if tried is None:
        raise NotAllowed("trial_no_card")
    key = idempotency_key(routes.current_request, needed=False) or secrets.token_hex(8)
    now_ms = wiring.clock_ms()
    index = wiring.campaigns()
    stamped = stamp_trial(wiring.store(), index, tried, key, caller.by, now_ms, wiring.pause)
    return answer(TrialCardsView(_views(stamped, tried)))


def _views(cards: tuple[Card, ...], programme: Programme) -> list[TrialCardView]:
    return [_view(card, programme, language_of(routes.current_request)) for card in cards]


def _view(card: Card, programme: Programme, language: Language) -> TrialCardView:
    rules, balance = programme.shown_by(card)
    return TrialCardView(
        card.serial,
        str(rules.short_balance(balance)),
        words.written(rules.next_step(balance), language, programme.language),
        [words.say(reward.name, language, programme.language) for reward, _ in programme.ready(card)],
    )
