"""What a newer release wrote is there after this one has read an item and written it whole: a rollback, and
the minutes of a deploy in which both run, lose nothing of it."""

import re
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.kept import Kept
from tests.contract.newer.rewritten import (
    CARD,
    CHALICELIB,
    NEW,
    REWRITTEN,
    WRITTEN_ONCE,
    World,
    made_newer,
    there,
)
from tests.contract.steps import Clock
from tests.support.fakes import NOON_MS


def _without_newer(held: Any) -> Any:
    if isinstance(held, dict):
        return {name: _without_newer(inner) for name, inner in held.items() if not name.startswith("newer")}
    return [_without_newer(inner) for inner in held] if isinstance(held, list) else held


@pytest.fixture
def world(dynamodb: Any, table_name: str, clock: Clock) -> World:
    return World(dynamodb, table_name, clock)


@pytest.mark.parametrize("what", REWRITTEN)
def test_what_a_newer_release_wrote_survives_a_read_and_a_write_of(what: str, world: World) -> None:
    write, rewrite = REWRITTEN[what]
    write(world)
    world.write_as_a_newer_release()
    before = {_place(item): item for item in world.items() if not item["pk"]["S"].startswith("H#")}

    rewrite(world)

    after = {_place(item): item for item in world.items()}
    changed = [place for place, item in before.items() if after[place] != item]
    assert changed, "nothing was written"
    for place in changed:
        assert (after[place]["newer"], set(after[place]["newer_kind"]["SS"])) == (NEW, {"a", "b"}), place
        for name, held in after[place].items():
            if "M" in held or "L" in held:  # limits, rules, tiers, what is owed: what is new within them
                assert made_newer(_without_newer(held)) == held, (place, name)


def test_what_is_taken_away_takes_what_was_new_within_it_along(world: World) -> None:
    world.store.enrol(CARD, "")
    world.write_as_a_newer_release()

    card = there(world.store.card("CARD1"))
    assert world.store.put_card(replace(touched(card, NOON_MS), owed=()), expected_version_ms=card.version_ms)

    (item,) = [item for item in world.items() if item["sk"]["S"] == "C"]
    assert "owed" not in item
    assert item["newer"] == NEW


def test_a_release_of_the_next_kind_reads_what_was_carried(world: World) -> None:
    """The unknown of this release is a field of the next, which has to find it as it wrote it."""
    world.store.enrol(replace(CARD, kept={"nickname": {"S": "Ana"}}), "")

    assert there(world.store.card("CARD1")).kept == {"nickname": {"S": "Ana"}}
    assert next(item for item in world.items() if item["sk"]["S"] == "C")["nickname"] == {"S": "Ana"}


def test_every_kind_of_item_either_keeps_what_is_newer_or_is_written_once() -> None:
    text = "\n".join(path.read_text() for path in (CHALICELIB / "aws").rglob("*.py"))
    read = set(re.findall(r"(?:from_attributes,|from_attributes\(|_one\(|_all\() ?([A-Z]\w+)", text))
    kinds = {kind.__name__ for kind in Kept.__subclasses__()}

    assert {"Card", "Programme", "Campaign"} <= read
    assert read == (kinds | WRITTEN_ONCE)


def _place(item: dict[str, Any]) -> tuple[str, str]:
    return item["pk"]["S"], item["sk"]["S"]


def test_a_card_with_something_newer_is_not_the_same_card() -> None:
    """Comparing must not take the one for the other: a change that only a newer release knows is a change."""
    newer: Card = replace(CARD, kept={"newer": NEW})
    assert newer != CARD
    assert "newer" not in repr(newer), "an audit line is placed by its repr"
