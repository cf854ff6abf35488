"""What holds of every history of cards on a programme with all parts, whatever happens and in which order."""

import functools
import random
from collections import Counter
from dataclasses import replace

import pytest

from chalicelib.domain.errors import CarnetError
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn, reverse
from chalicelib.domain.programme.parts.part import Holder, lines_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.points import Points
from tests.domain.ledger import judges
from tests.domain.ledger.histories import PARTNER, Shop, balance_at, held_by, lived
from tests.domain.programme.test_parts import EVERY_PART, GOLD, SILVER, of
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps
from tests.support.volume import volume

HISTORIES = volume(40, 400)  # by pytest; `tests.soak.test_histories` judges as many as an hour has room for
PARTS = tuple(part for part in EVERY_PART if part.type != "standing")


def stamps() -> Programme:
    return a_programme_stamps(parts=PARTS, tiers=(SILVER, GOLD), tier_months=12, partners=(PARTNER,))


def points() -> Programme:
    programme = a_programme_points(parts=PARTS, tiers=(SILVER, GOLD), tier_months=12, partners=(PARTNER,))
    assert isinstance(programme.rules, Points)
    rules = replace(programme.rules, lasts_months=6, carried=True, amount_minor=1000)
    return replace(programme, rules=rules)


PROGRAMMES = {"stamps": stamps(), "points": points()}
CARDS = ("CARD1", "CARD2")
EVERY = [(kind, seed) for kind in PROGRAMMES for seed in range(HISTORIES // 2)]


@functools.cache
def life(kind: str, seed: int) -> tuple[Shop, int]:
    """One history, which several properties look at."""
    return lived(PROGRAMMES[kind], [a_card(serial) for serial in CARDS], seed)


@pytest.mark.parametrize(("kind", "seed"), EVERY)
def test_a_card_holds_what_its_entries_say_at_every_time(kind: str, seed: int) -> None:
    judges.holds_what_entries_say(*life(kind, seed), random.Random(seed))


@pytest.mark.parametrize(("kind", "seed"), EVERY)
def test_nothing_is_overdrawn_but_by_a_refund_and_a_rest_is_less_than_a_whole(kind: str, seed: int) -> None:
    judges.nothing_is_overdrawn(*life(kind, seed))


@pytest.mark.parametrize(("kind", "seed"), EVERY)
def test_what_may_happen_once_happened_once(kind: str, seed: int) -> None:
    judges.once_is_once(life(kind, seed)[0])


@pytest.mark.parametrize(("kind", "seed"), EVERY)
def test_what_is_owed_is_the_sum_of_the_cards_at_any_date_of_before(kind: str, seed: int) -> None:
    judges.owed_as_the_cards_were(life(kind, seed)[0], random.Random(seed))


@pytest.mark.parametrize(("kind", "seed"), EVERY)
def test_erased_customers_change_no_sum(kind: str, seed: int) -> None:
    judges.erasing_changes_no_sum(*life(kind, seed), random.Random(seed))


@pytest.mark.parametrize("seed", range(HISTORIES // 2))
def test_a_tier_rises_at_once_and_falls_only_after_the_grace(seed: int) -> None:
    judges.tier_is_kept(*life("stamps", seed))


@pytest.mark.parametrize(("kind", "seed"), EVERY[::4])
def test_entries_are_the_same_when_all_is_asked_twice_and_by_who_read_too_early(kind: str, seed: int) -> None:
    calm, _ = lived(PROGRAMMES[kind], [a_card(serial) for serial in CARDS], seed, steps=30)
    rough, _ = lived(PROGRAMMES[kind], [a_card(serial) for serial in CARDS], seed, steps=30, rough=True)

    assert rough.entries == calm.entries
    assert rough.cards == calm.cards


@pytest.mark.parametrize(("kind", "seed"), EVERY)
def test_what_is_taken_back_leaves_the_card_as_it_was(kind: str, seed: int) -> None:
    programme = PROGRAMMES[kind]
    shop, ended_ms = lived(programme, [a_card("CARD1")], seed, steps=20)
    before = shop.cards["CARD1"]
    rng = random.Random(seed)
    sale = Sale(visits=1, amount_minor=rng.randrange(1, 9000), items={"loaf": 2})
    try:
        changed, entry = earn(before, programme, sale, Origin("more", "c", "till", ended_ms))
    except CarnetError:
        return
    after, _ = reverse(changed, programme, entry, Origin("undo", "c", "till", ended_ms + 1))

    assert held_by(after, ended_ms) == held_by(before, ended_ms)
    assert balance_at(after, ended_ms) == balance_at(before, ended_ms)


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_a_bill_brings_the_same_however_it_is_split_and_joined(seed: int) -> None:
    rng = random.Random(seed)
    programme = a_programme_points(parts=(of("credit"), of("giving")))
    assert isinstance(programme.rules, Points)
    programme = replace(programme, rules=replace(programme.rules, carried=True, amount_minor=1000))
    whole = rng.randrange(2, 20_000)
    cuts = sorted(rng.sample(range(1, whole), k=min(whole - 1, rng.randrange(1, 6))))
    parts = [high - low for low, high in zip((0, *cuts), (*cuts, whole), strict=True)]

    def bought(*amounts: int) -> dict[str, int]:
        card = a_card()
        for n, amount in enumerate(amounts):
            card, _ = earn(card, programme, Sale(amount_minor=amount), Origin(f"{n}", "c", "till", NOON_MS))
        units = Counter({each.lot.unit: each.n for each in card.lots if each.lot.unit != "purse"})
        units["purse"] = sum(each.n for each in card.lots if each.lot.unit == "purse")
        return {**units, "balance": card.balance}

    assert bought(*parts) == bought(whole)
    assert bought(whole)["balance"] * 1000 + bought(whole).get("~balance", 0) == whole


@pytest.mark.parametrize(("kind", "seed"), EVERY[::4])
def test_what_a_card_says_is_the_same_whoever_asks_and_in_every_state(kind: str, seed: int) -> None:
    programme = PROGRAMMES[kind]
    shop, ended_ms = lived(programme, [a_card("CARD1")], seed, steps=30)
    holder = Holder.of(shop.cards["CARD1"], ended_ms)

    assert lines_of(programme.all_parts, holder) == lines_of(programme.all_parts, holder)
    assert len(shop.cards["CARD1"].lots) <= 40


def test_histories_do_what_they_are_to_judge() -> None:
    kinds: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    partners = 0
    for kind, seed in EVERY:
        shop, _ = life(kind, seed)
        kinds.update(entry.kind for entry in shop.entries.values())
        partners += sum(entry.merchant_id == PARTNER for entry in shop.entries.values())
        refused += shop.refused

    assert min(kinds[kind] for kind in ("earn", "redeem", "give", "reversal", "correction")) > HISTORIES
    assert partners > HISTORIES
    assert {"offer_not_ready", "claimed", "offer_too_much", "reward_not_reached"} & set(refused)
