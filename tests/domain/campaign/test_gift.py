"""What a campaign may give, and what is counted of it."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.campaign.approval import content_digest
from chalicelib.domain.campaign.campaign import Campaign, Delivery, When
from chalicelib.domain.campaign.content.gift import check_gifts, given, given_entry_id, still_held, with_gift
from chalicelib.domain.campaign.draft import check_ready
from chalicelib.domain.campaign.result.counts import Gifts, key_of, text_of
from chalicelib.domain.campaign.result.tally import counts_of_gifts
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import held
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import reverse, take_offer
from chalicelib.domain.programme.gifts import gifts_of
from chalicelib.domain.programme.held import offer_of
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps

CAKE = Right("cake", {"en": "a free cake"}, days=30, cost_minor=150)
CANDLE = Right("candle", {"en": "a cake with a candle"}, on="birthday", days=14, once="year")
THANKS = Right("thanks", {"en": "a cookie"}, on="day")
JOINING = Right("welcome", {"en": "a small coffee"}, on="join")
PROGRAMME = a_programme_stamps(parts=(CAKE, CANDLE, THANKS, JOINING))
CAMPAIGN = Campaign("c1", MERCHANT, "Cake", ("coffee",), NOON_MS, "staff:mara", gift="cake")
BIRTHDAY = When(trigger="birthday")


def given_to(card: Card, campaign: Campaign = CAMPAIGN, **changes: Any) -> tuple[Card, Entry]:
    gift = next(gift for gift in gifts_of(PROGRAMME) if gift.id == campaign.gift)
    wanted: dict[str, Any] = {"occurrence": "", "at_ms": NOON_MS, "zone": "UTC", "claimed": frozenset()}
    return given(campaign, gift, card, PROGRAMME, **{**wanted, **changes})


@pytest.mark.parametrize(
    ("gift", "when"),
    [
        ("cake", When()),
        ("cake", BIRTHDAY),
        ("thanks", When()),
        ("thanks", When(at="2026-12-01T09:00")),
        ("candle", BIRTHDAY),
        ("", When()),
    ],
)
def test_a_campaign_gives_what_fits_its_time(gift: str, when: When) -> None:
    check_gifts(replace(CAMPAIGN, gift=gift, when=when), PROGRAMME)


@pytest.mark.parametrize(
    ("gift", "when", "code"),
    [
        ("candle", When(), "gift_otherwise"),
        ("candle", When(trigger="anniversary"), "gift_otherwise"),
        ("thanks", BIRTHDAY, "gift_otherwise"),
        ("welcome", When(), "gift_otherwise"),
        ("pie", When(), "gift_gone_from"),
    ],
)
def test_what_no_campaign_may_give_or_is_gone_is_refused_by_the_field(
    gift: str, when: When, code: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_gifts(replace(CAMPAIGN, gift=gift, when=when), PROGRAMME)
    assert (refused.value.code, refused.value.field) == (code, "gift")
    assert refused.value.facts == {"programme": "Coffee card"}


def test_a_membership_that_is_paid_for_is_no_gift() -> None:
    sold = a_programme_stamps(parts=(Membership("gold", {"en": "Gold"}, price_minor=500),))
    assert gifts_of(sold) == ()


def test_a_gift_alone_can_be_sent() -> None:
    check_ready(CAMPAIGN, ["coffee"], NOON_MS)
    with pytest.raises(InvalidInput, match="campaign_empty"):
        check_ready(replace(CAMPAIGN, gift=""), ["coffee"], NOON_MS)


def test_another_gift_is_another_content() -> None:
    assert content_digest(CAMPAIGN) != content_digest(replace(CAMPAIGN, gift="thanks"))
    assert content_digest(CAMPAIGN) != content_digest(replace(CAMPAIGN, gift=""))


def test_the_gifts_entry_is_named_after_campaign_card_and_occasion() -> None:
    card, entry = given_to(a_card(), occurrence="2026")
    delivery = Delivery("c1", "CARD1", "sent", NOON_MS, "2026")
    assert entry.id == given_entry_id(CAMPAIGN, delivery)
    assert entry.id != given_entry_id(CAMPAIGN, replace(delivery, occurrence="2027"))
    assert (entry.kind, entry.reward, entry.by) == ("give", "cake", "staff:mara")
    assert held(card.lots, "cake", NOON_MS) == 1
    assert held(card.lots, "cake", NOON_MS + 31 * DAY_MS) == 0


def test_a_yearly_gift_is_given_once_a_year() -> None:
    campaign = replace(CAMPAIGN, gift="candle", when=BIRTHDAY)
    _, entry = given_to(a_card(), campaign)
    assert entry.claims == ("once:CARD1:candle:2026",)
    with pytest.raises(NotAllowed, match="nothing_to_give"):
        given_to(a_card(), campaign, claimed=frozenset(entry.claims))


def test_the_sample_card_has_the_gift_where_it_can_be_given() -> None:
    card = a_card()
    assert held(with_gift(card, PROGRAMME, When(), "cake").lots, "cake", NOON_MS) == 1
    assert with_gift(card, PROGRAMME, When(), "candle") == card
    assert with_gift(card, PROGRAMME, When(), "") == card


# ---- what became of it ----


def origin(key: str, at_ms: int = NOON_MS + 1) -> Origin:
    return Origin(key, "c", "till", at_ms)


def taken_by(card: Card, key: str = "take") -> tuple[Card, Entry]:
    offer = offer_of(PROGRAMME, "cake")
    assert offer is not None
    return take_offer(card, PROGRAMME, offer, 1, None, origin(key))


def counted(entries: list[Entry], *deliveries: Delivery, now_ms: int = NOON_MS + DAY_MS) -> dict[str, int]:
    counts = counts_of_gifts(CAMPAIGN, deliveries, entries, now_ms)
    return {text_of(key).removeprefix("gift."): n for key, n in counts.items() if n}


def delivered(entry: Entry, of: str = "") -> Delivery:
    return Delivery("c1", "CARD1", "sent", NOON_MS, of, gift=entry.moves, gift_minor=150)


def test_a_gift_waits_until_it_is_taken_and_costs_then() -> None:
    card, entry = given_to(a_card())
    assert counted([], delivered(entry)) == {"given": 1}
    _, taking = taken_by(card)
    assert counted([taking, entry], delivered(entry)) == {"given": 1, "taken": 1, "cost": 150}


def test_a_gift_that_was_handed_back_was_not_taken() -> None:
    card, entry = given_to(a_card())
    card, taking = taken_by(card)
    _, undone = reverse(card, PROGRAMME, taking, origin("undo"))
    assert counted([undone, taking, entry], delivered(entry)) == {"given": 1}


def test_a_gift_ends_untaken_or_goes_back() -> None:
    card, entry = given_to(a_card())
    late_ms = NOON_MS + 40 * DAY_MS
    assert counted([], delivered(entry), now_ms=late_ms) == {"given": 1, "ended": 1}
    assert still_held(card, entry, NOON_MS)
    assert not still_held(card, entry, late_ms)
    card, undone = reverse(card, PROGRAMME, entry, origin("undo"))
    assert not still_held(card, entry, NOON_MS)
    assert counted([undone, entry], delivered(entry), now_ms=late_ms) == {"given": 1, "back": 1}


def test_of_two_gifts_of_one_day_one_is_taken_once() -> None:
    card, first = given_to(a_card(), occurrence="1")
    card, second = given_to(card, occurrence="2")
    card, taking = taken_by(card)
    both = (delivered(first, "1"), delivered(second, "2"))
    assert counted([taking, second, first], *both) == {"given": 2, "taken": 1, "cost": 150}
    assert still_held(card, first, NOON_MS)


def test_a_count_of_gifts_is_read_as_it_was_written() -> None:
    assert key_of(text_of(Gifts("taken"))) == Gifts("taken")
