"""`infra.admin sums`: a shop's days held against its entries and cards, and mended."""

import argparse
from collections.abc import Callable
from typing import Any

from chalicelib.domain.overview.hours import ALL
from chalicelib.domain.overview.span import span_of
from chalicelib.domain.time.days import day_of
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.overview.count import Counting, zones_of
from chalicelib.service.overview.ports import SumsStore
from chalicelib.service.overview.recount import note_cards, recount
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

SHOWN_MAX = 100


def add(what: Any) -> None:
    """Its arguments, among those of the other commands."""
    asked = what.add_parser("sums", help="the sums of a shop's days, held against its entries")
    asked.add_argument("merchant")
    asked.add_argument("--from", dest="first", default="", help="YYYY-MM-DD, usually 29 days before --to")
    asked.add_argument("--to", default="", help="YYYY-MM-DD, usually today")
    asked.add_argument("--write", action="store_true", help="make the sums as the entries say")


def run(
    asked: argparse.Namespace,
    store: Store,
    directory: Directory,
    index: CardIndex,
    sums: SumsStore,
    now_ms: int,
    say: Callable[[str], None],
) -> int:
    """Print each difference; 1 where there is one and it was not mended. What came in the last minutes may
    not be counted yet, and is no fault."""
    merchant = merchant_there(store, asked.merchant)
    counting = Counting(store, sums, zones_of(store, directory))
    span = span_of(asked.first, asked.to, day_of(now_ms, merchant.zone))
    if asked.write:
        say(f"{note_cards(counting, index, store.programmes(merchant.id))} cards")
    outlets = ["", *(outlet.id for outlet in directory.outlets(merchant.id))]
    found = 0
    for each in recount(counting, merchant.id, outlets, span.days, write=asked.write):
        found += 1
        if found <= SHOWN_MAX:
            place = "all outlets" if each.outlet == ALL else each.outlet or "no outlet"
            cell = " ".join(filter(None, each.cell))
            say(f"{each.day}  {place}  {cell}: counted {each.held}, the entries say {each.said}")
    say(f"{found} differences" + (", mended" if asked.write and found else ""))
    return 1 if found and not asked.write else 0
