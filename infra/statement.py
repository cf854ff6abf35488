"""`infra.admin statement`: what two merchants of a programme owe each other, and whether each agrees."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.books import net
from chalicelib.domain.ledger.statement import Statement
from chalicelib.domain.time.days import month_ms
from chalicelib.entrypoints.api.programme.books.statements import StatementBody, body_of, statement_of
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.programme.statements import check, statement_page


def add(what: Any) -> None:
    """Its arguments, among those of the other commands."""
    asked = what.add_parser(
        "statement", help="what two merchants owe each other for a month, and a check of it"
    )
    asked.add_argument("programme")
    asked.add_argument("month", help="such as 2026-11")
    asked.add_argument("one", help="a merchant's id")
    asked.add_argument("other", help="the other's")
    asked.add_argument("--save", type=Path, help="write it to this file, which the other can check")
    asked.add_argument("--check", type=Path, help="check this file instead of making one")


def run(asked: argparse.Namespace, store: Store, directory: Directory, say: Callable[[str], None]) -> int:
    """Print the statement and what each of the two finds by its own entries; 1 where one does not agree."""
    programme = store.programme_now(asked.programme)
    if programme is None:
        raise NotFound("programme_unknown", field="programme")
    from_ms, to_ms = month_ms(asked.month, programme.merchant.zone)
    first, second = sorted((asked.one, asked.other))
    if asked.check:
        read = msgspec.json.decode(asked.check.read_bytes(), type=StatementBody)
        statement = statement_of(programme, read)
    else:
        page = statement_page(
            store, directory, programme, (first, second), from_ms=from_ms, to_ms=to_ms, late=lambda: False
        )
        owner = programme.merchant_id
        statement = Statement(programme.id, owner, (first, second), from_ms, to_ms, page.lines)
    if asked.save:
        asked.save.write_text(json.dumps(body_of(statement, asked.month), indent=2) + "\n")
    say(f"{programme.id}, {asked.month}: {len(statement.lines)} lines, number {statement.number}")
    for debt, n in statement.sums().items():
        say(f"  {n:>10}  {debt.unit:<24} {debt.debtor} owes {debt.creditor}")
    for merchant_id, n in net(statement.sums()).items():
        say(f"  {n:>+10}  {merchant_id} in all")
    wrong = 0
    for merchant_id in (first, second):
        found = check(store, directory, merchant_id, statement, lambda: False)
        wrong += len(found.wrong)
        say(f"{merchant_id}: {'does not agree' if found.wrong else 'agrees'}")
        for each in found.wrong:
            say(f"  {each.fault} {each.entry or each.serial}: says {each.said}, own entries say {each.found}")
    return 1 if wrong else 0
