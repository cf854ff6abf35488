"""`infra.admin books`: what a programme owes, its month in money, and its cards against their entries."""

import argparse
from collections.abc import Callable, Iterator
from typing import Any

from chalicelib.domain.currencies import digits_of
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.books import net
from chalicelib.domain.ledger.journal import Assumed, Journal, journal_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import month_ms
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.programme.books.journal import journal_view
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.ports import Store
from chalicelib.service.programme.books import Books, Span, books_of

STEPS = ("opening", "re_estimate", "promised", "taken", "lapsed", "closing")


def add(what: Any) -> None:
    """Its arguments, among those of the other commands."""
    asked = what.add_parser("books", help="what a programme owes, and every card held against its entries")
    asked.add_argument("programme")
    asked.add_argument("month", help="such as 2026-11")
    asked.add_argument("--reward", type=int, help="what the first reward costs, in minor units")
    asked.add_argument("--selling", type=int, help="what it is sold for, in minor units")
    asked.add_argument("--expected", type=int, help="of a hundred promised, so many are taken")
    asked.add_argument("--before", type=int, help="the same as it was reckoned a month ago")


def run(
    asked: argparse.Namespace, store: Store, campaigns: Campaigns, now_ms: int, say: Callable[[str], None]
) -> int:
    """Print the books; 1 where a card does not hold what its entries say."""
    programme = store.programme_now(asked.programme)
    if programme is None:
        raise NotFound("programme_unknown", field="programme")
    span = Span(*month_ms(asked.month, programme.merchant.zone), now_ms)
    assumed = Assumed(asked.reward, asked.selling, asked.expected, asked.before)
    books = books_of(store, campaigns, programme, span)
    journal = journal_of(programme, books.flows, programme.merchant_id, assumed, books.paid_minor)
    for line in told(programme, books, asked.month):
        say(line)
    for line in in_money(programme, journal, assumed, asked.month, span):
        say(line)
    return 1 if books.differences else 0


def told(programme: Programme, books: Books, month: str) -> Iterator[str]:
    yield f"{programme.id}: {books.cards} cards, {books.entries} entries"
    yield from ("", "Promised")
    for promise, n in sorted(books.promised.items()):
        ends = instant(promise.until_s * 1000)[:10] if promise.until_s else "for ever"
        yield f"  {n:>10}  {promise.unit:<24} owed by {promise.issuer:<20} {ends}"
    yield from ("", f"Between merchants, {month}")
    for debt, n in sorted(books.debts.items()):
        yield f"  {n:>10}  {debt.unit:<24} {debt.debtor} owes {debt.creditor}"
    for merchant_id, n in net(books.debts).items():
        yield f"  {n:>+10}  {merchant_id} in all"
    yield from ("", "Cards that do not hold what their entries say")
    for each in books.differences:
        yield f"  {each.serial}  {each.unit}: holds {each.held}, its entries say {each.said}"
    if not books.differences:
        yield "  none"


def in_money(
    programme: Programme, journal: Journal, assumed: Assumed, month: str, span: Span
) -> Iterator[str]:
    """The journal as a table, and its sentences."""
    currency = programme.merchant.currency
    digits = digits_of(currency)
    view = journal_view(programme, journal, assumed, month, span.to_ms, "en")
    yield from ("", f"Journal, {month}, in {currency}")
    yield "  " + "".join(f"{step:>14}" for step in STEPS)
    for line in (*view.lines, view.total):
        sums = "".join(f"{getattr(line, step) / 10**digits:>14.{digits}f}" for step in STEPS)
        yield f"  {sums}  {line.name or 'in all'}"
    yield ""
    yield from (f"  {said}" for said in view.said)
    yield from (f"  {receipt.said}" for receipt in view.receipts)
