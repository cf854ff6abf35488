"""However unlucky tills, workers and phones are: nothing counts twice, nothing acknowledged is lost,
and in the end every phone shows the card as it is. A failure names its seed.
"""

from collections.abc import Sequence
from typing import Any

import pytest

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.ledger.correction import as_corrected
from chalicelib.domain.ledger.entry import Entry, balance_of, entry_id
from tests.domain.ledger.histories import held_by, lots_of
from tests.simulation.bad_luck import WALLETS, Luck, StreamedStore
from tests.simulation.world import CARDS, PROGRAMME, Request, World
from tests.support.fakes import MERCHANT, a_card
from tests.support.volume import seeds

SEEDS = seeds(30, 1000)
STEPS = 150
REFUSALS = {"reward_not_reached", "reversal_of_reversal", "reversal_of_correction"} | {
    "correction_same", "sale_reversed", "sale_not_on_card"
}  # fmt: skip
WORLDS_OF_A_FAULT = 100  # the rarest of the faults shows in one of seven
STEPS_OF_A_FAULT = 40  # what comes later would cover up a push that was lost


def lived(seed: int, store: StreamedStore | None = None, steps: int = STEPS) -> World:
    world = World(Luck(seed), store)
    world.steps(steps)
    world.settle()
    return world


def check_ledger(world: World) -> None:
    """A balance is the sum of its entries, and every request made at most one of them."""
    for serial in CARDS:
        card = world.store.card(serial)
        assert card is not None
        entries = world.store.all_entries(serial)
        assert card.balance == balance_of(entries)
        assert held_by(card, world.now_ms) == lots_of(entries, world.now_ms)
        undone = {entry.reverses for entry in entries}
        stands = [entry for entry in as_corrected(entries) if entry.kind == "earn" and entry.id not in undone]
        assert card.earned == card.visits == sum(entry.delta for entry in stands)
        assert card.visits == sum(entry.visits or 0 for entry in stands)
        assert len({entry.version_ms for entry in entries}) == len(entries)
    by_request = [own_entries(world, request) for request in world.requests if request.kind != "reverse"]
    assert all(len(entries) <= 1 for entries in by_request)
    reversed_ids = [entry.reverses for entry in all_entries(world) if entry.reverses]
    assert len(reversed_ids) == len(set(reversed_ids))
    requested = {request.target for request in world.requests if request.kind == "reverse"}
    assert len(all_entries(world)) == sum(map(len, by_request)) + len(requested & set(reversed_ids))


def check_answers(world: World) -> None:
    """Every request is answered, always with the same entry, and that entry is there."""
    stored = {entry.id: entry for entry in all_entries(world)}
    for request in world.requests:
        assert request.answers, f"{request} was never answered"
        told = [answer for answer in request.answers if isinstance(answer, Entry)]
        assert all(stored[answer.id] == answer == told[0] for answer in told)
        refusals = {answer for answer in request.answers if isinstance(answer, str)}
        assert refusals <= REFUSALS
        if told:  # what was refused at first may be allowed later, but never the other way round
            first = request.answers.index(told[0])
            assert all(isinstance(answer, Entry) for answer in request.answers[first:])


def check_phones(world: World) -> None:
    """Every place that holds a card was given its last version, and shows it."""
    for wallet in WALLETS:
        for serial in CARDS:
            card = world.store.card(serial)
            assert card is not None
            for registration in world.store.registrations(serial, wallet):
                if wallet == "apple" and not world.store.all_entries(serial):
                    continue  # it came with the pass, and nothing has changed since
                assert registration.pushed_version_ms == card.version_ms
                shown = world.phones[wallet].shows.get(serial)
                assert shown is not None
                assert shown.version_ms == card.version_ms
                if wallet == "apple":
                    assert registration.fetched_version_ms == card.version_ms


def own_entries(world: World, request: Request) -> list[Entry]:
    own = entry_id(MERCHANT, request.key)
    return [entry for entry in all_entries(world) if entry.id == own]


def all_entries(world: World) -> list[Entry]:
    return [entry for serial in CARDS for entry in world.store.all_entries(serial)]


@pytest.mark.parametrize("seed", SEEDS)
def test_bad_luck_neither_doubles_nor_loses_nor_leaves_a_phone_behind(seed: int) -> None:
    world = lived(seed)

    check_ledger(world)
    check_answers(world)
    check_phones(world)


def test_the_simulation_meets_every_kind_of_request_and_of_end() -> None:
    entries, refusals, replays = set(), set(), 0
    for seed in SEEDS:
        world = lived(seed)
        entries |= {entry.kind for entry in all_entries(world)}
        refusals |= {answer for each in world.requests for answer in each.answers if isinstance(answer, str)}
        replays += sum(len(each.answers) > 1 for each in world.requests)

    assert entries == {"earn", "redeem", "reversal", "correction"}
    assert {"reward_not_reached", "correction_same", "sale_reversed"} <= refusals
    assert replays > len(SEEDS)


# ---- and it would notice: each of these stores has one fault ----


class ForgetsKeys(StreamedStore):
    """Writes an entry whose key was there before under another id."""

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Any:
        known = self.entry(entry.id)
        if known is not None and known.kind == "earn":
            self._entries[f"{entry.id}-{len(self._entries)}"] = self._entries.pop(known.id)
            self._sales.clear()
        return super().record(card, entry, expected_version_ms, instead_of, uses)


class IgnoresVersions(StreamedStore):
    """Writes over a card that has moved."""

    def _unmoved(self, card: Card, expected_version_ms: int) -> bool:
        return True


class LosesTheStream(StreamedStore):
    """Every other change is not in the stream."""

    def seen(self, before: Card, card: Card) -> None:
        if card.version_ms % 2:
            super().seen(before, card)


class NotesTooMuch(StreamedStore):
    """Notes a push that nobody answered."""

    def note_pushed(
        self, registration: Registration, version_ms: int, outcome: str, now_ms: int, said: str = ""
    ) -> None:
        card = self.card(registration.serial)
        assert card is not None
        super().note_pushed(registration, version_ms or card.version_ms, outcome, now_ms)


FAULTS = (ForgetsKeys, IgnoresVersions, LosesTheStream, NotesTooMuch)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_store_with_a_fault_is_found_out(fault: type[StreamedStore]) -> None:
    found = 0
    for seed in range(WORLDS_OF_A_FAULT):
        store = fault(PROGRAMME, *(a_card(serial) for serial in CARDS))
        try:
            world = lived(seed, store, STEPS_OF_A_FAULT)
            check_ledger(world)
            check_answers(world)
            check_phones(world)
        except AssertionError:
            found += 1

    assert found > 5, f"{found} of {WORLDS_OF_A_FAULT} worlds noticed"
