"""A page's mark is typed by anybody: none leads a neighbour's own list into the café's things."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest

from tests.attack.examples import example_of
from tests.attack.ids import SECRET, Ids
from tests.attack.stage import Staged, staged_with
from tests.support.gateway import call, the_app
from tests.support.keys import Keys

LATEST = "9" * 15  # later than anything is


@pytest.fixture(scope="module")
def staged(keys: Keys) -> Iterator[Staged]:
    with staged_with(keys) as both:
        yield both


def whose(cafe: Ids) -> tuple[str, ...]:
    return cafe.serial, cafe.entry_id, cafe.campaigns["done"], cafe.audience_id, cafe.import_id


def marks(cafe: Ids) -> Iterator[str]:
    """Of each form that a mark has, with the café's in it."""
    for named in (*whose(cafe), cafe.staff_id):
        yield named
        yield f"{named}."
        yield f"0.{named}"
        yield f"0!0!{named}"
        yield f"{LATEST}#{named}"
        for stage in ("people", "campaigns", "cards", "entries"):
            yield f"{stage}!0!0!{LATEST}!{named}."


def test_no_mark_leads_out_of_ones_own_list(staged: Staged) -> None:
    world, cast = staged
    owner, read = cast.rivals[0], 0
    lists = [
        operation
        for operation in the_app().operations
        if operation.method == "get" and any(each["name"] == "after" for each in operation.parameters)
    ]
    for operation in lists:
        path, _ = example_of(operation, world.rival)
        for mark in marks(world.cafe):
            reply = call("GET", f"{path}{'&' if '?' in path else '?'}after={quote(mark)}", owner.headers)
            assert reply.status < 500, (operation.id, mark)
            seen = [each for each in (SECRET, *whose(world.cafe)) if each in reply.text]
            assert not seen, (operation.id, mark, seen)
            read += reply.status == 200
    assert len(lists) > 10
    assert read > 100, "most are marks of their own list, too: it goes on behind them"


def test_the_rest_of_a_cards_history_is_exported_to_its_own_shop_alone(staged: Staged) -> None:
    world, cast = staged
    path = f"/api/v1/export.jsonl?after={quote(f'entries!0!0!{LATEST}!{world.cafe.serial}.')}"

    assert call("GET", path, cast.own[0].headers).text.count('"record":"entry"') > 0
    reply = call("GET", path, cast.rivals[0].headers)
    assert (reply.status, reply.json["code"], reply.json["field"]) == (422, "cursor_invalid", "after")
