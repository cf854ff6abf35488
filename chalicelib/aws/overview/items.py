"""Sums as items: a map of numbers for each programme."""

from collections.abc import Iterator, Mapping

from chalicelib.aws.table.items import plain, wire
from chalicelib.aws.table.keys import Item
from chalicelib.domain.overview.sums import Cell, Sums

CELLS_MAX = 2500  # in an item: 120 kB of the 400 that one may have


def sums_attribute(sums: Sums) -> Item:
    nested: dict[str, dict[str, int]] = {}
    for cell, n in sums.items():
        nested.setdefault(cell.programme_id, {})[_text(cell)] = n
    return wire(nested)


def sums_in(item: Item) -> Sums:
    held: Mapping[str, Mapping[str, int]] = plain(item["sums"])
    return {_cell(programme_id, text): n for programme_id, cells in held.items() for text, n in cells.items()}


def pieces_of(sums: Sums) -> Iterator[Sums]:
    """A day in pieces that fit an item; one at least. They are added up again."""
    cells = sorted(sums.items())
    for start in range(0, max(1, len(cells)), CELLS_MAX):
        yield dict(cells[start : start + CELLS_MAX])


def _text(cell: Cell) -> str:
    return f"{cell.counted}:{cell.by}:{cell.name}" if cell.by else cell.counted


def _cell(programme_id: str, text: str) -> Cell:
    counted, _, rest = text.partition(":")
    by, _, name = rest.partition(":")
    return Cell(programme_id, counted, by, name)  # type: ignore[arg-type]  # a newer release may know more
