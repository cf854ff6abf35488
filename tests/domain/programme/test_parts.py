"""Each part by what a customer sees of it: what it gives, when it may be had, what the card says."""

from collections.abc import Set
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import words
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import earn, give, reverse, take_offer
from chalicelib.domain.programme.grant import Event, Happening
from chalicelib.domain.programme.held import choice_of, offer_of
from chalicelib.domain.programme.parts import PARTS
from chalicelib.domain.programme.parts.collection import Collection
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.draw import Draw
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.make_good import MakeGood
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.milestone import Milestone
from chalicelib.domain.programme.parts.part import Holder, Part, lines_of
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.parts.standing import Standing, Tier
from chalicelib.domain.programme.parts.suspended import Suspended
from chalicelib.domain.programme.parts.trial import Trial
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.text import LANGUAGES, Phrase
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps

CLUB = Membership("club", {"en": "Coffee Club"}, price_minor=1900)
DAILY = Perk("daily", {"en": "a coffee"}, holding="club", once="day")
SILVER, GOLD = Tier("silver", {"en": "Silver"}, 20), Tier("gold", {"en": "Gold"}, 50, factor=2)
EVERY_PART: tuple[Part, ...] = (
    CLUB,
    DAILY,
    Collection("bread", {"en": "Bread"}, {"en": "a free loaf"}, needed=3, item="loaf"),
    Credit("purse", {"en": "Credit"}, percent=5, months=12, sold=True),
    Draw("jar", {"en": "a draw from the jar"}),
    Giving("meals", {"en": "Meals"}, {"en": "the soup kitchen"}, per_minor=1000),
    HeadStart("start", 2),
    MakeGood("sorry", {"en": "3 stamps"}, balance=3, cost_minor=60),
    Milestone("cookie", {"en": "a cookie"}, at=5, every=10),
    Right("gift", {"en": "a slice of cake"}, on="birthday", days=14, once="year"),
    Right("coupon", {"en": "10 % off"}, percent=10, days=3),
    Referral("friends", {"en": "a free coffee"}),
    Spending("points-pay", {"en": "Pay with points"}, points=1, minor=5),
    Standing((SILVER, GOLD), months=12),
    Suspended("given-on", {"en": "a coffee"}, cost=1),
    Trial("try", "club", {"en": "Coffee Club"}),
    Voucher("cinema", {"en": "a cinema ticket"}, pool="cinema", cost=5),
)


def of(type_: str) -> Part:
    return next(part for part in EVERY_PART if part.type == type_)


SPENDING, TRIAL, START = of("spending"), of("trial"), of("head_start")


def origin(key: str, at_ms: int = NOON_MS) -> Origin:
    return Origin(key, key, "till", at_ms)


def happens(card: Card, programme: Programme, on: Event, at_ms: int = NOON_MS, **more: Any) -> Change:
    return give(card, programme, Happening(on, at_ms, **more), origin(f"{on}-{at_ms}-{more}", at_ms))


def takes(
    card: Card,
    programme: Programme,
    offer_id: str,
    at_ms: int = NOON_MS,
    amount_minor: int | None = None,
    claimed: Set[str] = frozenset(),
) -> Change:
    offer = offer_of(programme, offer_id)
    assert offer is not None
    moment = origin(f"{offer_id}-{at_ms}", at_ms)
    return take_offer(card, programme, offer, 1, amount_minor, moment, claimed)


def buys(card: Card, programme: Programme, at_ms: int = NOON_MS, **sale: Any) -> Card:
    return earn(card, programme, Sale(**sale), origin(f"sale-{at_ms}-{sale}-{card.version_ms}", at_ms))[0]


def says(card: Card, programme: Programme, at_ms: int = NOON_MS) -> list[str]:
    lines = lines_of(programme.all_parts, Holder.of(card, at_ms))
    return [f"{words.say(line.label, 'en')}: {words.written(line.value, 'en')}" for line in lines]


def why_not(card: Card, programme: Programme, offer_id: str, *claimed: str, at_ms: int = NOON_MS) -> str:
    offer = offer_of(programme, offer_id)
    assert offer is not None
    reason = choice_of(programme, card, offer, Holder.of(card, at_ms), set(claimed)).why_not
    return words.say(reason, "en") if reason else ""


def test_a_member_has_a_coffee_a_day_and_nobody_else() -> None:
    programme = a_programme_stamps(parts=(CLUB, DAILY))
    member, _ = happens(a_card(), programme, "paid", part_id="club")
    had, entry = takes(member, programme, "daily")

    assert why_not(a_card(), programme, "daily") == "Only with this: Coffee Club."
    assert why_not(had, programme, "daily", *entry.claims) == "Taken today. Again tomorrow."
    assert why_not(had, programme, "daily", *entry.claims, at_ms=NOON_MS + DAY_MS) == ""
    with pytest.raises(NotAllowed, match="offer_not_ready"):
        takes(had, programme, "daily", claimed=set(entry.claims))


def test_a_membership_that_is_paid_again_goes_on_where_it_ends() -> None:
    programme = a_programme_stamps(parts=(CLUB,))
    once, _ = happens(a_card(), programme, "paid", part_id="club")
    twice, second = happens(once, programme, "paid", NOON_MS + DAY_MS, part_id="club")
    first_end = Holder.of(once, NOON_MS).last_end_ms("club")
    last_end = Holder.of(twice, NOON_MS).last_end_ms("club")
    assert first_end is not None
    assert last_end is not None

    assert [move.lot.since_s * 1000 for move in second.moves] == [first_end]
    for at_ms in range(NOON_MS, last_end, DAY_MS // 2):
        assert Holder.of(twice, at_ms).held("club") == 1, "no gap and no overlap"
    assert Holder.of(twice, last_end).held("club") == 0
    withdrawn, _ = reverse(twice, programme, second, origin("withdrawn", NOON_MS + 2 * DAY_MS))
    assert Holder.of(withdrawn, NOON_MS).last_end_ms("club") == first_end


def test_credit_is_spent_to_the_cent_and_no_further() -> None:
    programme = a_programme_points(parts=(of("credit"),))
    card = buys(a_card(), programme, amount_minor=4990)
    assert says(card, programme) == ["Credit: €2.45"]
    card = buys(card, programme, amount_minor=10)
    assert says(card, programme) == ["Credit: €2.50"]
    paid, _ = happens(card, programme, "paid", part_id="purse", amount_minor=2000)
    less, _ = takes(paid, programme, "purse", amount_minor=2249)

    assert says(less, programme) == ["Credit: €0.01"]
    with pytest.raises(NotAllowed, match="offer_too_much"):
        takes(less, programme, "purse", amount_minor=2)


def test_a_tier_rises_at_once_counts_double_and_does_not_fall_within_the_grace() -> None:
    programme = a_programme_points(tiers=(SILVER, GOLD), tier_months=12, tier_grace_days=30)
    gold = buys(a_card(), programme, amount_minor=5000)
    more = buys(gold, programme, amount_minor=1000)

    assert says(gold, programme)[0].startswith("Tier: Gold")
    assert more.balance == 70
    assert programme.tier(gold, NOON_MS + 385 * DAY_MS) == GOLD
    assert programme.tier(gold, NOON_MS + 440 * DAY_MS) is None


def test_a_head_start_and_a_trial_are_there_when_the_card_is_new() -> None:
    programme = a_programme_stamps(parts=(START, TRIAL, CLUB))
    card, entry = happens(a_card(), programme, "join")

    assert (card.balance, entry.delta) == (2, 2)
    assert Holder.of(card, NOON_MS + 13 * DAY_MS).held("club") == 1
    assert Holder.of(card, NOON_MS + 16 * DAY_MS).held("club") == 0


def test_a_milestone_comes_once_a_card_and_takes_nothing_from_it() -> None:
    programme = a_programme_stamps(parts=(of("milestone"),))
    four = buys(a_card(), programme, visits=4)
    six = buys(four, programme, visits=2)
    sixteen = buys(six, programme, visits=10)

    assert (says(four, programme), says(six, programme)) == ([], ["Yours: a cookie"])
    assert Holder.of(sixteen, NOON_MS).held("cookie") == 2
    assert takes(sixteen, programme, "cookie")[0].balance == 16


def test_a_draw_comes_with_every_tenth_visit() -> None:
    programme = a_programme_stamps(parts=(of("draw"),))
    card = a_card(visits=8)

    assert says(buys(card, programme, visits=1), programme) == []
    assert says(buys(card, programme, visits=2), programme) == ["Yours: a draw from the jar"]


def test_a_second_kind_of_stamp_counts_its_own_items() -> None:
    programme = a_programme_stamps(parts=(of("collection"),))
    card = buys(a_card(), programme, visits=1, items={"loaf": 2, "coffee": 1})
    full = buys(card, programme, visits=1, items={"loaf": 2})

    assert (card.balance, says(card, programme)) == (1, ["Bread: 2/3"])
    assert says(takes(full, programme, "bread")[0], programme) == ["Bread: 1/3"]


def test_points_are_money_off_and_what_is_begun_counts_whole() -> None:
    programme = a_programme_points(parts=(SPENDING,))
    card = a_card(balance=10)

    assert takes(card, programme, "points-pay", amount_minor=11)[0].balance == 7
    with pytest.raises(NotAllowed, match="offer_too_much"):
        takes(card, programme, "points-pay", amount_minor=51)


def test_points_carry_what_was_spent_beyond_the_last_full_amount() -> None:
    programme = a_programme_points()
    assert isinstance(programme.rules, Points)
    programme = replace(programme, rules=replace(programme.rules, carried=True, amount_minor=1000))
    first, entry = earn(a_card(), programme, Sale(amount_minor=700), origin("first"))
    both = buys(first, programme, amount_minor=700)
    undone, _ = reverse(both, programme, entry, origin("undo"))

    assert (first.balance, both.balance, undone.balance) == (0, 1, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_says_itself_in_a_sentence_of_every_language(language: Any) -> None:
    for part in EVERY_PART:
        said = words.say(part.sentence(), language, "en")
        assert said.endswith("."), part.type
        assert "{" not in said


def test_a_part_stands_in_the_registry_or_is_the_tiers() -> None:
    assert {part.type for part in EVERY_PART} == {*PARTS, "standing"}
    assert all(isinstance(part.sentence(), Phrase) for part in EVERY_PART)


@pytest.mark.parametrize(
    ("part", "field"),
    [
        (lambda: Membership("club", {}, price_minor=0), "price_minor"),
        (lambda: Membership("club", {}, price_minor=100, months=37), "months"),
        (lambda: Credit("purse", {}, percent=51), "percent"),
        (lambda: Right("right", {}, percent=101), "percent"),
        (lambda: Right("right", {}, percent=10, minor=100), "percent"),
        (lambda: Perk("perk", {}, times=0), "times"),
        (lambda: Milestone("cookie", {}, at=11, every=10), "at"),
        (lambda: Collection("bread", {}, {}, needed=1, item="loaf"), "needed"),
        (lambda: Collection("bread", {}, {}, needed=3), "item"),
        (lambda: Spending("pay", {}, points=0, minor=1), "points"),
        (lambda: HeadStart("start", 0), "n"),
        (lambda: Trial("try", "club", {}, days=0), "days"),
        (lambda: Giving("meals", {}, {}, per_minor=0), "per_minor"),
    ],
)
def test_a_number_that_a_part_cannot_have_is_refused_by_its_name(part: Any, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        part()

    assert refused.value.field == field
    assert words.say(refused.value.phrase, "en")
