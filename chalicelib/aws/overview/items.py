"""Sums as items: a text, which is read whole or not at all. A year beside the one before is 730 of them."""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from chalicelib.aws.overview.keys import day_key, hour_key, joined_key
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Card
from chalicelib.domain.overview.hours import Hour
from chalicelib.domain.overview.sums import By, Cell, Counted, Sums

CELLS_MAX = 2500  # in an item: 60 kB of the 400 that one may have
NAMES_HELD = 20_000  # cells have the same names from day to day: a chain's people, hours and rewards


def joined_item(card: Card) -> Item:
    """When a card was made."""
    place = joined_key(card.merchant_id, card.created_ms, card.serial)
    source = {"source": wire(card.source)} if card.source else {}
    return {**place, "programme_id": wire(card.programme_id), **source}


def hour_item(hour: Hour, day: str, sums: Sums) -> Item:
    named = {"merchant_id": hour.merchant_id, "outlet": hour.outlet, "begin_ms": hour.begin_ms}
    item = {name: wire(value) for name, value in named.items()}
    return {**hour_key(hour, day), **item, "sums": sums_attribute(sums)}


def day_items(merchant_id: str, outlet: str, day: str, sums: Sums, revision: int) -> list[Item]:
    """A day's pieces, each of which says how many there are."""
    pieces = list(pieces_of(sums))
    head = {"revision": wire(revision), "pieces": wire(len(pieces))}
    return [
        {**day_key(merchant_id, outlet, day, n), **head, "sums": sums_attribute(piece)}
        for n, piece in enumerate(pieces)
    ]


def sums_attribute(sums: Sums) -> Item:
    nested: dict[str, dict[str, int]] = {}
    for cell, n in sums.items():
        nested.setdefault(cell.programme_id, {})[_text(cell)] = n
    return wire(json.dumps(nested, ensure_ascii=False, separators=(",", ":")))


def sums_in(item: Item) -> Sums:
    held: dict[str, dict[str, int]] = json.loads(item["sums"]["S"])
    return {_cell(programme_id, text): n for programme_id, cells in held.items() for text, n in cells.items()}


def pieces_of(sums: Sums) -> Iterator[Sums]:
    """A day in pieces that fit an item; one at least. They are added up again."""
    cells = sorted(sums.items())
    for start in range(0, max(1, len(cells)), CELLS_MAX):
        yield dict(cells[start : start + CELLS_MAX])


def _text(cell: Cell) -> str:
    return f"{cell.counted}:{cell.by}:{cell.name}" if cell.by else cell.counted


@lru_cache(NAMES_HELD)
def _cell(programme_id: str, text: str) -> Cell:
    counted, _, rest = text.partition(":")
    by, _, name = rest.partition(":")
    return Cell(programme_id, cast(Counted, counted), cast(By, by), name)  # a newer release may know more
