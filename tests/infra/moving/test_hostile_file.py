"""A file is as its sender wrote it: no line of it reaches another merchant's things, nor ends in a fault."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.overview.hours import STALE_SHARDS
from chalicelib.service.overview.count import Counting, note, zones_of
from chalicelib.service.walls import Faults
from infra.moving import move_in
from tests.infra.moving.test_moving import STAMPS, Shop, a_shop
from tests.support.fakes import LUNA, NOON_MS, a_card
from tests.support.fakes.sums import FakeSums

Line = dict[str, Any]
VICTIM = replace(LUNA, id="victim")


def rewritten(mend: Callable[[Line], None]) -> list[bytes]:
    """The export, with each line as `mend` leaves it."""
    lines = [json.loads(line) for line in a_shop().exported()]
    for line in lines:
        mend(line)
    return [json.dumps(line).encode() for line in lines]


def a_neighbourhood() -> Shop:
    """A Carnet with a merchant that has nothing to do with the file."""
    coffee = replace(STAMPS, id="victims", merchant=VICTIM)
    card = replace(a_card("VICTIM"), programme_id="victims", merchant_id="victim")
    return Shop(coffee, VICTIM, card)


def of_the_victims(line: Line) -> None:
    if line["record"] == "entry":
        line["merchant_id"] = "victim"


def test_no_entry_of_a_file_is_another_merchants_here() -> None:
    other = a_neighbourhood()
    move_in(other.here, rewritten(of_the_victims))

    assert {each.merchant_id for card in other.cards() for each in other.history(card)} == {"victim.there"}


def test_entries_that_are_nobodys_here_are_counted_for_nobody_and_are_no_fault() -> None:
    other = a_neighbourhood()
    move_in(other.here, rewritten(of_the_victims))
    sums, faults = FakeSums(), Faults()
    counting = Counting(other.store, sums, zones_of(other.store, other.directory))
    note([each for card in other.cards() for each in other.history(card)], counting, NOON_MS, faults)

    assert faults.found == []
    assert [stale for shard in range(STALE_SHARDS) for stale in sums.stale(shard, NOON_MS * 2, 10)] == []


def test_a_partners_entries_stay_its_own_where_it_agreed_here() -> None:
    other = a_neighbourhood()
    move_in(replace(other.here, partners=frozenset({"victim"})), rewritten(of_the_victims))

    assert {each.merchant_id for card in other.cards() for each in other.history(card)} == {"victim"}


def test_a_file_makes_nobody_its_partner() -> None:
    def partnered(line: Line) -> None:
        if line["record"] == "programme":
            line["body"]["partners"] = ["victim", "luna-next-door"]

    other = a_neighbourhood()
    came = move_in(other.here, rewritten(partnered))
    assert other.store.shared_programmes("victim") == ()
    assert {*came.partners} == {"victim", "luna-next-door"}

    agreed = a_neighbourhood()
    move_in(replace(agreed.here, partners=frozenset({"victim"})), rewritten(partnered))
    assert [each.partners for each in agreed.store.shared_programmes("victim")] == [("victim",)] * 2


@pytest.mark.parametrize(
    "claim",
    ["paper:VICTIM", "once:VICTIM:welcome::0", "papers:victim:staff:ana:2026-11-30:0", "anything", ""],
)
@pytest.mark.parametrize("kind", ["earn", "reversal"])
def test_no_claim_of_another_card_or_merchant_is_made_or_freed(claim: str, kind: str) -> None:
    def claiming(line: Line) -> None:
        if line["record"] == "entry":
            line |= {"claims": [claim], "kind": kind}

    other = a_neighbourhood()
    with pytest.raises(InvalidInput) as refused:
        move_in(other.here, rewritten(claiming))
    assert "it claims what is not its card's" in str(refused.value.facts["why"])
    assert other.store.claimed([claim]) == set()


def test_a_shop_that_moves_under_another_name_claims_in_that_name() -> None:
    other = Shop()
    move_in(other.here, a_shop().exported(), "luna-2")
    claims = {claim for card in other.cards() for each in other.history(card) for claim in each.claims}

    assert {claim.split(":")[1] for claim in claims if claim.startswith("papers:")} == {"luna-2"}


@pytest.mark.parametrize(
    "name", ["sources", "tiers", "former", "counted", "promises", "edition", "tier_months", "tier_grace_days"]
)
@pytest.mark.parametrize("value", [None, "x", -1.5, [1], {"a": 1}, [[]], "9" * 5000])
def test_what_a_programme_says_wrongly_is_refused_at_its_line(name: str, value: object) -> None:
    def wrong(line: Line) -> None:
        if line["record"] == "programme":
            line[name] = value

    with pytest.raises(InvalidInput) as refused:
        move_in(Shop().here, rewritten(wrong))
    assert "line" in f"{refused.value.field}{refused.value.facts}"
