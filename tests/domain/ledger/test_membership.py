"""Memberships: no gap and no overlap, whatever is paid, paused, resumed and withdrawn from."""

import os
import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Lot, Moves, held
from chalicelib.domain.errors import CarnetError, NotAllowed
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import give, reverse
from chalicelib.domain.ledger.membership import pause, payment_in, resume, withdraw, withdrawal_of
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.spans import days_of, spans
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.domain.time.wall_clock import local
from tests.support.fakes import NOON_MS, a_card, a_merchant, a_programme_stamps

HISTORIES = 10_000 if os.environ.get("CARNET_SOAK") else 60
ZONE = "Europe/Chisinau"
SHOP = a_merchant(zone=ZONE)
MONTH = Membership("club", {"en": "Coffee club"}, 3000, months=1)
YEAR = Membership("club", {"en": "Coffee club"}, 30_000, months=12)
FOR_GOOD = Membership("club", {"en": "Coffee club"}, 9000, months=0)
NEVER_PAUSED = Membership("club", {}, 1, pause_months=0)


def club(plan: Membership = MONTH) -> Programme:
    return a_programme_stamps(merchant=SHOP, parts=(plan,))


def origin(key: str, at_ms: int = NOON_MS) -> Origin:
    return Origin(key, key, "till", at_ms, zone=ZONE)


def paid(
    card: Card, key: str, at_ms: int = NOON_MS, plan: Membership = MONTH, times: int = 1
) -> tuple[Card, Entry]:
    minor = plan.price_minor * times
    happening = Happening("paid", at_ms, ZONE, part_id="club", times=times, amount_minor=minor)
    return give(card, club(plan), happening, origin(key, at_ms))


def day(at_ms: int) -> str:
    return local(at_ms, ZONE).date().isoformat()


def held_on(card: Card) -> list[str]:
    """The days on which it is held, as its lots say."""
    days = []
    for each in spans(card.lots, "club", 0):
        first, last = (local(at_s * 1000, ZONE).date() for at_s in (each.lot.since_s, each.lot.until_s))
        days += [(first + timedelta(days=n)).isoformat() for n in range((last - first).days)]
    return days


def test_a_membership_is_paused_from_tomorrow_and_the_months_are_added_to_its_end() -> None:
    card, _ = paid(a_card(), "paid")
    later = NOON_MS + 10 * DAY_MS
    there, entry = pause(card, club(), "club", 2, origin("pause", later))

    assert (entry.kind, entry.reward, entry.quantity, entry.delta) == ("pause", "club", 2, 0)
    assert held(there.lots, "club", later) == 1
    assert held(there.lots, "club", later + DAY_MS) == 0
    assert held(there.lots, "club", later + 62 * DAY_MS) == 1  # by itself: nothing runs at midnight
    assert len(held_on(there)) == len(held_on(card))


def test_a_pause_that_is_ended_early_adds_the_whole_days_that_it_lasted() -> None:
    card, _ = paid(a_card(), "paid")
    there, _ = pause(card, club(), "club", 3, origin("pause", NOON_MS))
    again, entry = resume(there, club(), "club", origin("resume", NOON_MS + 8 * DAY_MS))

    assert entry.kind == "resume"
    last = datetime.fromisoformat(held_on(card)[-1]) + timedelta(days=7)
    assert held_on(again)[-1] == last.date().isoformat()
    assert held(again.lots, "club", NOON_MS + 8 * DAY_MS) == 1


def test_a_pause_each_evening_and_an_end_of_it_each_morning_win_no_day() -> None:
    card, _ = paid(a_card(), "paid")
    last = held_on(card)[-1]
    for n in range(12):
        evening = NOON_MS + n * DAY_MS + 6 * HOUR_MS
        card, _ = pause(card, club(), "club", 1, origin(f"pause-{n}", evening))
        card, _ = resume(card, club(), "club", origin(f"resume-{n}", evening + 12 * HOUR_MS))

    assert held_on(card)[-1] == last


@pytest.mark.parametrize(
    ("plan", "code"), [(FOR_GOOD, "membership_for_good"), (NEVER_PAUSED, "membership_no_pause")]
)
def test_what_cannot_be_paused_says_why(plan: Membership, code: str) -> None:
    card, _ = paid(a_card(), "paid", plan=plan)
    with pytest.raises(NotAllowed, match=code):
        pause(card, club(plan), "club", 1, origin("pause"))


def test_a_second_pause_none_and_a_resume_of_nothing_are_refused_in_words() -> None:
    with pytest.raises(NotAllowed, match="membership_none"):
        pause(a_card(), club(), "club", 1, origin("pause"))
    card, _ = paid(a_card(), "paid")
    with pytest.raises(NotAllowed, match="membership_not_paused"):
        resume(card, club(), "club", origin("resume"))
    card, _ = pause(card, club(), "club", 1, origin("pause"))
    with pytest.raises(NotAllowed, match="membership_paused"):
        pause(card, club(), "club", 1, origin("again"))
    with pytest.raises(NotAllowed, match="membership_last_day"):
        pause(*_on_its_last_day())


def _on_its_last_day() -> tuple[Card, Programme, str, int, Origin]:
    card, _ = paid(a_card(), "paid")
    last = max(each.lot.until_s for each in card.lots) * 1000 - HOUR_MS
    return card, club(), "club", 1, origin("last", last)


def test_twelve_months_paid_at_once_are_twelve_months() -> None:
    card, _ = paid(a_card(), "paid", times=12)
    year, _ = paid(a_card(), "paid", plan=YEAR)

    assert held(card.lots, "club", NOON_MS) == 1
    assert held_on(card) == held_on(year)


def test_a_withdrawal_gives_back_what_is_not_over_and_leaves_a_card_that_never_was_a_member() -> None:
    card, payment = paid(a_card(), "paid")
    after = NOON_MS + 3 * DAY_MS
    back = withdrawal_of(card, club(), payment, [payment], after)
    gone, entry = withdraw(card, club(), back, origin("reversal", after))

    assert (back.used_days, back.of_days, back.paid_minor, back.back_minor) == (3, 30, 3000, 2700)
    assert (entry.kind, entry.reverses, entry.amount_minor) == ("reversal", payment.id, back.back_minor)
    assert held(gone.lots, "club", after) == 0
    assert Holder.of(gone, after, ZONE).last_end_ms("club") is None


def test_a_withdrawal_is_possible_for_fourteen_days_by_the_shops_clock() -> None:
    card, payment = paid(a_card(), "paid")
    assert withdrawal_of(card, club(), payment, [payment], NOON_MS + 14 * DAY_MS)
    with pytest.raises(NotAllowed, match="withdrawal_over"):
        withdrawal_of(card, club(), payment, [payment], NOON_MS + 15 * DAY_MS)


def test_a_payment_that_was_taken_back_is_not_the_one_to_withdraw_from() -> None:
    card, first = paid(a_card(), "first")
    card, second = paid(card, "second", NOON_MS + HOUR_MS)
    _, undone = reverse(card, club(), second, origin("undo", NOON_MS + 2 * HOUR_MS))

    assert payment_in([second, first], "club") == second
    assert payment_in([undone, second, first], "club") == first


class Judge:
    """Counts a member's days by itself: how many are ahead, and which are paused."""

    def __init__(self) -> None:
        self.ahead, self.paused = 0, ("", "")

    def is_member(self, today: str) -> bool:
        return self.ahead > 0 and not self.paused[0] <= today < self.paused[1]

    def goes(self, days: int, today: str) -> None:
        """So many days go back; where none is left after today there is nothing that is paused."""
        self.ahead -= min(self.ahead, days)
        if self.ahead <= self.is_member(today):
            self.paused = ("", "")

    def passes(self, today: str) -> None:
        self.ahead -= self.is_member(today)


def lived(seed: int, plan: Membership) -> tuple[Card, list[Entry]]:
    """A member's two years, judged each day at noon."""
    rng = random.Random(seed)
    card, judge, entries, programme = a_card(), Judge(), [], club(plan)
    standing: list[Entry] = []
    at_ms = NOON_MS
    for n in range(120):
        for _ in range(rng.choice((0, 1, 1, 3, 11, 29))):
            judge.passes(day(at_ms))
            at_ms += DAY_MS
            _agree(card, judge, at_ms)
        what = rng.choice(("pay", "pay", "pause", "pause", "resume", "withdraw"))
        came = origin(f"{seed}-{n}", at_ms)
        try:
            if what == "pay":
                card, entry = paid(card, came.key, at_ms, plan)
                judge.ahead += sum(days_of(each.lot, ZONE) for each in entry.moves)
                standing.append(entry)
            elif what == "pause":
                card, entry = pause(card, programme, "club", rng.choice((1, 2, 3)), came)
                begin = (each.lot.since_s for each in entry.moves if each.n > 0)
                held_again = min(at_s for at_s in begin if at_s * 1000 > at_ms)
                judge.paused = (day(at_ms + DAY_MS), day(held_again * 1000))
            elif what == "resume":
                card, entry = resume(card, programme, "club", came)
                judge.paused = ("", "")
            elif standing:
                payment = standing.pop(rng.randrange(len(standing)))
                card, entry = reverse(card, programme, payment, came)
                judge.goes(sum(days_of(each.lot, ZONE) for each in payment.moves), day(at_ms))
            else:
                continue
        except CarnetError:
            continue
        entries.append(entry)
        _agree(card, judge, at_ms)
    return card, entries


def _agree(card: Card, judge: Judge, at_ms: int) -> None:
    assert held(card.lots, "club", at_ms) == judge.is_member(day(at_ms)), day(at_ms)
    there = spans(card.lots, "club", at_ms)
    assert all(each.n == 1 for each in there), "never twice at once"
    gaps = [after.lot.since_s - before.lot.until_s for before, after in pairwise(there)]
    assert all(gap >= 0 for gap in gaps), "no overlap"
    ahead_of_us = day(at_ms) < judge.paused[1] and judge.ahead > 0
    assert sum(gap > 0 for gap in gaps) <= ahead_of_us, "no gap but a pause"


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_there_is_no_gap_and_no_overlap_and_no_day_is_lost_or_won(seed: int) -> None:
    plan = MONTH if seed % 3 else YEAR
    card, entries = lived(seed, plan)

    sums: dict[Lot, int] = {}
    for entry in entries:
        for move in entry.moves:
            sums[move.lot] = sums.get(move.lot, 0) + move.n
    ended = max(entry.at_ms for entry in entries)
    mine: Moves = tuple(each for each in card.lots if not each.lot.over(ended))
    assert {each.lot: each.n for each in mine} == {
        lot: n for lot, n in sums.items() if n and not lot.over(ended)
    }


def test_histories_of_members_do_what_they_are_to_judge() -> None:
    kinds = [entry.kind for seed in range(20) for entry in lived(seed, MONTH)[1]]

    assert {"give", "pause", "resume", "reversal"} == set(kinds)
    assert min(kinds.count(kind) for kind in set(kinds)) > 20
    assert datetime.fromtimestamp(NOON_MS / 1000, UTC).hour in range(8, 20), "each day is judged by day"
