"""`infra.admin import FILE`: what another Carnet exported (docs/export.md), with the same balances here.

Cards get serials and codes of this Carnet's own, entries ids of their merchant's own: what a file says can
neither take another merchant's place nor be done twice. It goes on where it ended.
"""

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.erasure import blank, marked
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.text import DEFAULT_LANGUAGE
from chalicelib.entrypoints.api.merchant.export_lines import VERSION
from infra.files import wrong
from infra.moving_lines import (
    Here,
    Renamed,
    card_of,
    entry_of,
    merchant_of,
    put_programme,
    read_as,
    serial_here,
)

LINE_MAX = 1_000_000  # bytes: the longest of ours is a programme with all its texts
BY = "operator"


@dataclass
class Moved:
    """What came. `there`: cards that had come before; `erased`: those of them that came without their person,
    for they were erased since; `people`: to be invited; `partners`: to be agreed; `stay`: kinds left out."""

    cards: int = 0
    entries: int = 0
    there: int = 0
    people: list[str] = field(default_factory=list)
    partners: list[str] = field(default_factory=list)
    stay: set[str] = field(default_factory=set)
    erased: int = 0


def move_in(here: Here, lines: Iterable[bytes], merchant_id: str = "") -> Moved:
    """All of a file; InvalidInput names the line to look at. `merchant_id`: under another name than there."""
    mover = _Mover(here, merchant_id)
    for number, line in _read(lines):
        mover.take(number, str(line.pop("record", "")), line)
    return mover.end()


class _Mover:
    """A file on its way in: a card waits until all of its history is there."""

    def __init__(self, here: Here, merchant_id: str) -> None:
        self.here, self.asked_id, self.before = here, merchant_id, ""
        self.moved, self.ended = Moved(), False
        self.merchant: Merchant | None = None
        self.card: Card | None = None
        self.erased = False
        self.entries: list[Entry] = []
        self.consents: list[Consent] = []
        self.kinds: dict[str, Callable[[dict[str, Any], Merchant, str], None]] = {
            "outlet": self._outlet,
            "programme": self._programme,
            "audience": self._audience,
            "person": lambda line, _merchant, _at: self._person(line),
            "card": self._card,
            "consent": self._consent,
            "entry": self._entry,
        }

    def take(self, number: int, kind: str, line: dict[str, Any]) -> None:
        at = f"line {number}"
        if number == 1:
            if kind != "carnet" or line.get("version") != VERSION:
                raise wrong(at, f"it is no export of a Carnet of version {VERSION}")
            self.before = str(line.get("merchant"))
        elif kind == "merchant":
            self._refuse_to_mix(at)
            self.merchant = merchant_of(self.here, line, self.asked_id or self.before, at)
        elif kind == "end":
            self._whole()
            self.ended = True
        elif self.merchant is None:
            raise wrong(at, "the merchant has to come first")
        elif kind in self.kinds:
            self.kinds[kind](line, self.merchant, at)
        else:
            self.moved.stay.add(kind)

    def end(self) -> Moved:
        if not self.ended:
            raise wrong("the file", "its last line is missing: download it again. What came is kept")
        return self.moved

    def _refuse_to_mix(self, at: str) -> None:
        """Two shops that are called alike are not one: only whoever brings them knows."""
        if not self.asked_id and self.here.store.merchant_now(self.before) is not None:
            raise wrong(
                at,
                f"a merchant {self.before} is here already. Where it is this one, and the file is brought "
                f"again, say --merchant {self.before}; else give it another id",
            )

    def _outlet(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        outlet = read_as(Outlet, {**line, "merchant_id": merchant.id}, at)
        note = AuditLine(merchant.id, self.here.now_ms, BY, "outlet.add", outlet.id)
        self.here.directory.put_outlet(outlet, note)

    def _programme(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        self.moved.partners += put_programme(self.here, line, merchant, at)

    def _audience(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        try:
            condition = read_condition(line["condition"])
        except (InvalidInput, KeyError) as error:
            raise wrong(at, str(error)) from error
        audience = Audience(str(line.get("id")), merchant.id, str(line.get("name")), condition)
        self.here.campaigns.put_audience(audience)

    def _person(self, line: dict[str, Any]) -> None:
        if line.get("state") != "revoked":
            self.moved.people.append(f"{line.get('role')}: {line.get('name')} <{line.get('email')}>")

    def _card(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        self._whole()
        card = card_of(self.here, line, merchant.id, at)
        self.erased = not {str(line.get("serial")), card.serial}.isdisjoint(self.here.erased)
        self.card = self._blank(card) if self.erased else card

    def _blank(self, card: Card) -> Card:
        programme = self.here.store.programme_now(card.programme_id)
        language = programme.language if programme else DEFAULT_LANGUAGE
        return blank(marked(card, self.here.now_ms), language, self.here.now_ms)

    def _consent(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        if self.card is None or serial_here(str(line.get("serial")), merchant.id) != self.card.serial:
            raise wrong(at, "a consent has to stand behind its card")
        self.consents.append(read_as(Consent, {**line, "serial": self.card.serial}, at))

    def _entry(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        if self.card is None:
            raise wrong(at, "an entry has to stand behind its card")
        entry = entry_of(self.here, line, self.card, Renamed(self.before, merchant.id), at)
        self.entries.append(replace(entry, reason="") if self.erased else entry)

    def _whole(self) -> None:
        """All of a card's history is there."""
        if self.card is not None:
            consents = () if self.erased else self.consents
            came = self.here.store.move_in(self.card, self.entries, consents)
            self.moved.cards += came
            self.moved.erased += came and self.erased
            self.moved.there += not came
            self.moved.entries += len(self.entries) if came else 0
        self.card, self.entries, self.consents = None, [], []


def add(what: Any) -> None:
    """The command, to `infra.admin`'s own."""
    command = what.add_parser("import", help="what another Carnet exported, with the same balances")
    command.add_argument("file", type=Path)
    command.add_argument("--prefix", default="carnet", help="of the secrets")
    command.add_argument(
        "--erased",
        type=Path,
        help="what infra.admin erased says there: these come without their person",
    )
    command.add_argument("--merchant", default="", help="its id here: another, or the same to go on with it")
    command.add_argument(
        "--partner", action="append", default=[], help="a merchant here that agreed to be the file's partner"
    )


def run(asked: argparse.Namespace, here: Here, say: Callable[[str], None]) -> int:
    with asked.file.open("rb") as lines:
        moved = move_in(here, lines, asked.merchant)
    say(f"{moved.cards} cards with {moved.entries} entries came; {moved.there} were here before.")
    if moved.erased:
        say(f"{moved.erased} of them were erased since: they came without their person.")
    for each in moved.people:
        say(f"To invite: {each}")
    for partner in dict.fromkeys(moved.partners):
        say(f"No partner here until both agree, and the programme is put with it: {partner}")
    for kind in sorted(moved.stay):
        say(f"Not brought, to be read in the file: {kind}")
    return 0


def _read(lines: Iterable[bytes]) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(lines, start=1):
        if len(line) > LINE_MAX:
            raise wrong(f"line {number}", "it is too long")
        try:
            yield number, msgspec.json.decode(line, type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise wrong(f"line {number}", f"it is no JSON object: {error}") from error
