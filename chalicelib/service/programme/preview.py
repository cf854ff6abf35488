"""Preview: a card of a programme that nobody has yet, when it is new, half way and full."""

from dataclasses import dataclass, replace
from typing import Literal

from chalicelib.domain.campaign.content.sample import SERIAL
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.face.look import Look
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.card.enrol import begun_with
from chalicelib.service.card.look import Notices, look_of

At = Literal["empty", "half", "full"]
SALES_MAX = 50  # of a full card of stamps; what counts by amounts comes at once
PARTS_OF_REWARD = {"empty": 0, "half": 0.5, "full": 1}


@dataclass(frozen=True, slots=True)
class Preview:
    """The card as a till sees it, and how it looks; `before` is how it looked before its last sale."""

    programme: Programme
    card: Card
    before: Look
    after: Look


def preview(programme: Programme, at: At, language: Language, holder_name: str, now_ms: int) -> Preview:
    """What the ledger makes of a new card with the sales that it takes."""
    before = card = _joined(programme, language, holder_name, now_ms)
    goal = int(programme.rules.rewards()[0].cost * PARTS_OF_REWARD[at])
    for number in range(SALES_MAX):
        if card.balance >= goal:
            break
        before, card = card, _sold(programme, card, goal, number)
    return Preview(programme, card, _look(before, programme), _look(card, programme))


def _joined(programme: Programme, language: Language, holder_name: str, now_ms: int) -> Card:
    days = programme.card_valid_days
    card = Card(
        SERIAL,
        programme.merchant_id,
        programme.id,
        0,
        now_ms,
        now_ms // 1000,
        now_ms,
        key_id="",
        language=language,
        edition=programme.edition,
        holder_name=holder_name,
        expires_ms=None if days is None else now_ms + days * DAY_MS,
    )
    joined = begun_with(card, programme, now_ms)
    return joined[0] if joined else card


def _sold(programme: Programme, card: Card, goal: int, number: int) -> Card:
    """The card after one visit; where amounts count, after the amount that brings it to its goal."""
    earning = programme.earning()
    sale = Sale(visits=1)
    if earning.per_amount:
        wholes = -(-(goal - card.balance) // earning.per_amount)
        sale = Sale(visits=1, amount_minor=max(1, wholes * earning.amount_minor))
    at_ms = card.version_ms + 1
    origin = Origin(
        f"preview:{number}", "", "preview", at_ms, zone=programme.merchant.zone, allowed_by="preview"
    )
    try:
        return earn(card, programme, sale, origin)[0]
    except CarnetError:  # an amount beyond what one sale may be
        return replace(card, balance=goal, version_ms=at_ms)


def _look(card: Card, programme: Programme) -> Look:
    return look_of(card, programme, barcode=SERIAL, notices=Notices(lambda _: None))
