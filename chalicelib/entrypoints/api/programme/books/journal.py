"""How the JSON API tells a month's journal: each sum in money, and the whole in sentences."""

from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.ledger.books import Promise
from chalicelib.domain.ledger.journal import Assumed, Gift, Journal, Line
from chalicelib.domain.programme.held import unit_of
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, Phrase, Said, phrase, price
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant


class JournalLineView(msgspec.Struct):
    """`opening` + `re_estimate` + `promised` - `taken` - `lapsed` is `closing`, in minor units; `n` of the
    unit are left."""

    unit: str
    name: str
    n: int
    opening: int
    re_estimate: int
    promised: int
    taken: int
    lapsed: int
    closing: int


class DueView(msgspec.Struct):
    """`ends_at` null: never. `minor` null: nobody has said what one costs."""

    unit: str
    name: str
    issuer: str
    ends_at: Instant | None
    n: int
    minor: int | None


class ContractView(msgspec.Struct):
    """IFRS 15: what was paid is allocated by stand-alone selling prices."""

    paid: int
    allocated: int
    released: int
    revenue: int


class CauseReceiptView(msgspec.Struct):
    """What the month brought a cause, for its own books."""

    part: str
    cause: str
    n: int
    minor: int | None
    said: str


class JournalView(msgspec.Struct):
    """Amounts in minor units of `currency`."""

    programme_id: str
    month: str
    until: Instant
    currency: str
    currency_digits: int
    said: Annotated[list[str], Meta(description="The sums, in the reader's language.")]
    lines: list[JournalLineView]
    total: JournalLineView
    due: list[DueView]
    contract: ContractView | None
    receipts: list[CauseReceiptView]


def journal_view(
    programme: Programme, journal: Journal, assumed: Assumed, month: str, until_ms: int, language: Language
) -> JournalView:
    speak = _Speaker(programme, language)
    return JournalView(
        programme_id=programme.id,
        month=month,
        until=instant(until_ms),
        currency=programme.merchant.currency,
        currency_digits=digits_of(programme.merchant.currency),
        said=[speak.say(each) for each in _said(programme, journal, assumed, speak)],
        lines=[_line(line, speak.name(line.unit)) for line in journal.lines],
        total=JournalLineView(
            "",
            "",
            0,
            *(
                journal.total(name)
                for name in ("opening", "re_estimate", "promised", "taken", "lapsed", "closing")
            ),
        ),
        due=[_due(promise, minor, n, speak) for promise, (n, minor) in journal.due.items()],
        contract=_contract(journal),
        receipts=[_receipt(programme, gift, month, speak) for gift in journal.gifts],
    )


class _Speaker:
    """Says things of a programme in one language."""

    def __init__(self, programme: Programme, language: Language) -> None:
        self._programme, self._language = programme, language

    def say(self, said: Said) -> str:
        return words.say(said, self._language, self._programme.language)

    def name(self, unit: str) -> str:
        if unit == MAIN:
            return self.say(phrase(f"books_{self._programme.rules.type}"))
        found = unit_of(self._programme, unit)
        return self.say(found.name) if found else unit


def _said(programme: Programme, journal: Journal, assumed: Assumed, speak: _Speaker) -> Iterator[Phrase]:
    currency = programme.merchant.currency
    if journal.lines:
        yield phrase(
            "books_month",
            opening=price(journal.total("opening"), currency),
            promised=price(journal.total("promised"), currency),
            taken=price(journal.total("taken"), currency),
            lapsed=price(journal.total("lapsed"), currency),
            closing=price(journal.total("closing"), currency),
        )
    if journal.total("re_estimate"):
        yield phrase("books_re_estimate", money=price(journal.total("re_estimate"), currency, signed=True))
    for unit, n in journal.unknown.items():
        yield phrase("books_unknown", n=n, name=speak.name(unit))
    if journal.lines and assumed.expected is None:
        yield phrase("books_all_expected")
    for unit, n in journal.beside.items():
        yield phrase("books_beside", n=n, name=speak.name(unit))
    if journal.contract is None:
        yield phrase("books_no_contract")
    else:
        revenue, part = journal.contract.revenue, journal.contract.allocated
        yield phrase(
            "books_contract",
            paid=price(journal.contract.paid, currency),
            revenue=price(revenue, currency),
            part=price(part, currency),
            released=price(journal.contract.released, currency),
        )


def _line(line: Line, name: str) -> JournalLineView:
    return JournalLineView(
        unit=line.unit,
        name=name,
        n=line.flow.closing,
        opening=line.opening,
        re_estimate=line.re_estimate,
        promised=line.promised,
        taken=line.taken,
        lapsed=line.lapsed,
        closing=line.closing,
    )


def _due(promise: Promise, minor: int | None, n: int, speak: _Speaker) -> DueView:
    ends_at = instant(promise.until_s * 1000) if promise.until_s else None
    return DueView(promise.unit, speak.name(promise.unit), promise.issuer, ends_at, n, minor)


def _contract(journal: Journal) -> ContractView | None:
    found = journal.contract
    if found is None:
        return None
    return ContractView(found.paid, found.allocated, found.released, found.revenue)


def _receipt(programme: Programme, gift: Gift, month: str, speak: _Speaker) -> CauseReceiptView:
    part = next(part for part in programme.all_parts if isinstance(part, Giving) and part.id == gift.part_id)
    shop, given, cause = programme.merchant.name, part.given, part.cause
    if gift.minor is None:
        said = phrase(
            "books_receipt_unpriced", shop=shop, month=month, n=gift.given, given=given, cause=cause
        )
    else:
        money = price(gift.minor, programme.merchant.currency)
        said = phrase(
            "books_receipt", shop=shop, month=month, n=gift.given, given=given, cause=cause, money=money
        )
    return CauseReceiptView(gift.part_id, speak.say(part.cause), gift.given, gift.minor, speak.say(said))
