"""The promise: no change of rules takes from a customer what was within reach, for the notice time."""

from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.held import Choice, choices_of
from chalicelib.domain.programme.offer import Amount, Effect, Item, Percent
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Holder, lines_of
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Text
from chalicelib.domain.time.units import DAY_MS
from tests.domain.programme.changes import untried
from tests.domain.programme.promised import Seen, losses
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

LIVES = 120
BEFORE = a_card(created_ms=NOON_MS - DAY_MS)
CAKE: Text = {"en": "a cake"}
CLUB = Membership("club", {"en": "Club"}, 500, months=12)
TENTH = Perk("tenth", {"en": "10 % off"}, holding="club", percent=10)


def test_no_change_of_rules_takes_what_was_within_reach() -> None:
    seen = Seen()
    assert [lost for seed in range(LIVES) for lost in losses(seed, seen)] == []
    assert seen.changes > LIVES
    assert seen.takings > 4 * LIVES, "else nothing was tried"


def test_every_part_that_there_is_takes_part_in_these_lives() -> None:
    assert untried() <= {"giving", "make_good"}, "these offer nothing; add a generator to changes.py"


def test_a_dearer_offer_costs_those_of_before_what_it_did_until_the_notice_is_over() -> None:
    before = a_programme_stamps(parts=(Perk("off", {"en": "off"}, percent=20),))
    after = following(before, replace(before, parts=(Perk("off", {"en": "off"}, percent=5),)), NOON_MS, 30)
    newcomer = a_card("NEW", created_ms=NOON_MS)

    assert percent(after, BEFORE, NOON_MS) == 20
    assert percent(after, BEFORE, NOON_MS + 30 * DAY_MS - 1) == 20
    assert percent(after, BEFORE, NOON_MS + 30 * DAY_MS) == 5
    assert percent(after, newcomer, NOON_MS) == 5
    better = following(
        after, replace(after, parts=(Perk("off", {"en": "off"}, percent=25),)), NOON_MS + 1, 30
    )
    assert percent(better, BEFORE, NOON_MS + 2) == 25
    assert not better.promises, "nothing is worse than it was"


def test_a_change_to_and_fro_and_on_leaves_each_card_what_it_had_before_each_of_them() -> None:
    """Taken back, the first rules are promised anew behind the second ones; their first promise stands."""
    cake = a_programme_stamps(parts=(Right("treat", CAKE),))
    tenner = replace(cake, parts=(Right("treat", CAKE, minor=1000),))
    fiver = replace(cake, parts=(Right("treat", CAKE, minor=500),))
    held = (Move(Lot("treat", "", 0, 0), 1),)
    old, young = replace(BEFORE, lots=held), a_card("NEW", created_ms=NOON_MS + DAY_MS, lots=held)

    once = following(cake, tenner, NOON_MS, 60)
    back = following(once, replace(once, parts=cake.parts), NOON_MS + 3 * DAY_MS, 60)
    on = following(back, replace(back, parts=fiver.parts), NOON_MS + 23 * DAY_MS, 14)

    assert effect(on, old, NOON_MS + 24 * DAY_MS) == Item(), "a piece of cake, as at first"
    assert effect(on, old, NOON_MS + 59 * DAY_MS) == Item(), "to the end of the longer notice"
    assert effect(on, young, NOON_MS + 24 * DAY_MS) == Amount(1000), "who came in between has what was then"
    last = following(on, replace(on, parts=tenner.parts), NOON_MS + 24 * DAY_MS, 14)
    assert len(last.promises) < 5, "what stands already is promised no second time"


def test_what_was_paid_for_is_had_to_its_end_however_long_the_notice() -> None:
    before = a_programme_stamps(parts=(CLUB, TENTH))
    after = following(before, replace(before, parts=()), NOON_MS, 14)
    year_s = (NOON_MS + 365 * DAY_MS) // 1000
    member = replace(BEFORE, lots=(Move(Lot("club", "", NOON_MS // 1000 - 9, year_s), 1),))

    assert percent(after, member, NOON_MS + 300 * DAY_MS) == 10
    shown = lines_of(after.parts_for(holder(member, NOON_MS + 300 * DAY_MS)), holder(member, NOON_MS))
    assert [line.id for line in shown] == ["club"]
    assert percent(after, member, NOON_MS + 366 * DAY_MS) is None
    assert percent(after, BEFORE, NOON_MS + 13 * DAY_MS) is None, "never a member"
    bought_since = replace(BEFORE, lots=(Move(Lot("club", "", NOON_MS // 1000 + 9, year_s), 1),))
    assert percent(after, bought_since, NOON_MS + 15 * DAY_MS) is None


def test_a_right_in_hand_is_good_to_its_own_end() -> None:
    before = a_programme_stamps(parts=(Right("cake", CAKE, days=200),))
    after = following(before, replace(before, parts=()), NOON_MS, 14)
    given = replace(BEFORE, lots=(Move(Lot("cake", "", 0, NOON_MS // 1000 + 199 * 86_400), 1),))

    assert [each.offer.id for each in choices(after, given, NOON_MS + 190 * DAY_MS) if each.ready] == ["cake"]


def test_a_tier_is_kept_for_the_notice_and_what_it_brings_with_it() -> None:
    gold = Tier("gold", {"en": "Gold"}, 20, 2)
    before = a_programme_stamps(tiers=(gold,), parts=(replace(TENTH, holding="gold"),))
    after = following(before, replace(before, tiers=(replace(gold, least=50),)), NOON_MS, 60)
    regular = replace(BEFORE, earned=30)

    assert after.tier(regular, NOON_MS + 59 * DAY_MS) == gold
    assert percent(after, regular, NOON_MS + 59 * DAY_MS) == 10
    assert after.tier(regular, NOON_MS + 60 * DAY_MS) is None


def holder(card: Card, at_ms: int) -> Holder:
    return Holder.of(card, at_ms)


def choices(programme: Programme, card: Card, at_ms: int) -> tuple[Choice, ...]:
    return choices_of(programme, card, holder(card, at_ms), frozenset())


def effect(programme: Programme, card: Card, at_ms: int) -> Effect:
    """What the one offer does."""
    (choice,) = choices(programme, card, at_ms)
    return choice.offer.effect


def percent(programme: Programme, card: Card, at_ms: int) -> int | None:
    """What is off for it now."""
    effects = [each.offer.effect for each in choices(programme, card, at_ms) if each.ready]
    return next((effect.percent for effect in effects if isinstance(effect, Percent)), None)
