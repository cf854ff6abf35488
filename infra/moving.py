"""`infra.admin import FILE`: what another Carnet exported (docs/export.md), with the same balances here.

Cards get serials and codes of this Carnet's own, entries ids of their merchant's own: what a file says can
neither take another merchant's place nor be done twice. It goes on where it ended.
"""

import argparse
import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.code import serial_of
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.erasure import blank, marked
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.ledger.entry import Entry, entry_id
from chalicelib.domain.merchant.merchant import Merchant, check_merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.changes.former import Counted, Former
from chalicelib.domain.programme.changes.promise import Promise
from chalicelib.domain.programme.parts import part_type
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.setup.check import check_id, check_programme
from chalicelib.domain.programme.sources import Source
from chalicelib.domain.programme.types import rules_type
from chalicelib.domain.text import DEFAULT_LANGUAGE, ours
from chalicelib.entrypoints.api.merchant.export_lines import VERSION
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, programme_written
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from infra.files import TEMPLATES, wrong

LINE_MAX = 1_000_000  # bytes: the longest of ours is a programme with all its texts
BY = "operator"

T = TypeVar("T")


@dataclass
class Moved:
    """What came. `there`: cards that had come before; `erased`: those of them that came without their person,
    for they were erased since; `people`: to be invited; `stay`: kinds left out."""

    cards: int = 0
    entries: int = 0
    there: int = 0
    people: list[str] = field(default_factory=list)
    stay: set[str] = field(default_factory=set)
    erased: int = 0


@dataclass(frozen=True)
class Here:
    """This Carnet. `key_id` names the secret that new codes are made with; `erased` are serials, there or
    here, of cards that were erased."""

    store: Store
    directory: Directory
    campaigns: Campaigns
    key_id: str
    now_ms: int
    erased: frozenset[str] = frozenset()


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
            self.merchant = _merchant(self.here, line, self.asked_id or self.before, at)
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

    def _outlet(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        outlet = _as(Outlet, {**line, "merchant_id": merchant.id}, at)
        note = AuditLine(merchant.id, self.here.now_ms, BY, "outlet.add", outlet.id)
        self.here.directory.put_outlet(outlet, note)

    def _programme(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        _programme(self.here, line, merchant, at)

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
        card = _card(self.here, line, merchant.id, at)
        self.erased = not {str(line.get("serial")), card.serial}.isdisjoint(self.here.erased)
        self.card = self._blank(card) if self.erased else card

    def _blank(self, card: Card) -> Card:
        programme = self.here.store.programme_now(card.programme_id)
        language = programme.language if programme else DEFAULT_LANGUAGE
        return blank(marked(card, self.here.now_ms), language, self.here.now_ms)

    def _consent(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        if self.card is None or _serial(str(line.get("serial")), merchant.id) != self.card.serial:
            raise wrong(at, "a consent has to stand behind its card")
        self.consents.append(_as(Consent, {**line, "serial": self.card.serial}, at))

    def _entry(self, line: dict[str, Any], merchant: Merchant, at: str) -> None:
        if self.card is None:
            raise wrong(at, "an entry has to stand behind its card")
        entry = _entry(line, self.card, self.before, merchant.id, at)
        self.entries.append(replace(entry, reason="") if self.erased else entry)

    def _whole(self) -> None:
        """All of a card's history is there."""
        if self.card is not None:
            consents = () if self.erased else _with_known(self.card, self.consents)
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
    command.add_argument("--merchant", default="", help="its id here, where it is to be another")


def run(asked: argparse.Namespace, here: Here, say: Callable[[str], None]) -> int:
    with asked.file.open("rb") as lines:
        moved = move_in(here, lines, asked.merchant)
    say(f"{moved.cards} cards with {moved.entries} entries came; {moved.there} were here before.")
    if moved.erased:
        say(f"{moved.erased} of them were erased since: they came without their person.")
    for each in moved.people:
        say(f"To invite: {each}")
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


def _merchant(here: Here, line: dict[str, Any], merchant_id: str, at: str) -> Merchant:
    check_id(merchant_id, "merchant")
    line.pop("pictures", None)  # they are not in the file
    merchant = _as(Merchant, {**line, "id": merchant_id}, at)
    check_merchant(merchant)
    there = here.store.merchant_now(merchant_id)
    if there is None:
        here.store.put_merchant(merchant)
    return there or merchant


def _programme(here: Here, line: dict[str, Any], merchant: Merchant, at: str) -> None:
    """As it was, with what it keeps for cards of before. One that is here is left as it is."""
    body = msgspec.structs.replace(_as(ProgrammeBody, line.get("body"), at), pictures=None)
    there = here.store.programme_now(body.id)
    if there is not None and there.merchant_id != merchant.id:
        raise wrong(at, f"another merchant has a programme {body.id} here")
    if there is not None:
        return
    programme = programme_written(body, merchant, TEMPLATES)
    programme = replace(
        programme,
        limits=_as(Limits, line.get("limits", {}), at),
        stamp_at_once=bool(line.get("stamp_at_once")),
        choices=_as(Choices, line.get("choices", {}), at),
        sources=tuple(_as(Source, each, at) for each in line.get("sources", ())),
        tiers=tuple(_as(Tier, each, at) for each in line.get("tiers", ())),
        tier_months=int(line.get("tier_months", 0)),
        tier_grace_days=int(line.get("tier_grace_days", 30)),
        edition=int(line.get("edition", 0)),
        former=tuple(_as(Former, each, at) for each in line.get("former", ())),
        counted=tuple(
            Counted(
                int(each["edition"]),
                _as(rules_type(each["type"]), each["rules"], at),
                None if each.get("parts") is None else tuple(_part(part, at) for part in each["parts"]),
            )
            for each in line.get("counted", ())
        ),
        promises=tuple(_promise(each, at) for each in line.get("promises", ())),
    )
    check_programme(programme)
    here.store.put_programme(programme.of(merchant))


def _promise(line: dict[str, Any], at: str) -> Promise:
    return Promise(int(line["at_ms"]), int(line["until_ms"]), _part(line["part"], at), tuple(line["sold"]))


def _part(line: dict[str, Any], at: str) -> Part:
    part = dict(line)
    kind = part_type(str(part.pop("type")))
    return _as(kind, part, at)


def _card(here: Here, line: dict[str, Any], merchant_id: str, at: str) -> Card:
    """Under a serial of its own, and on no phone yet."""
    programme = here.store.programme_now(str(line.get("programme_id")))
    if programme is None or programme.merchant_id != merchant_id:
        raise wrong(at, "its programme is not in the file")
    serial = _serial(str(line.get("serial")), merchant_id)
    friend = str(line.get("referred_by") or "")
    own = {
        "serial": serial,
        "merchant_id": merchant_id,
        "key_id": here.key_id,
        "holders": [],
        "referred_by": _serial(friend, merchant_id) if friend else "",
        "language": ours(str(line.get("language")), programme.language),
    }
    return _as(Card, {**line, **own}, at)


def _with_known(card: Card, consents: list[Consent]) -> list[Consent]:
    """A file of an earlier release knows since when messages are allowed, and no sentence."""
    since_ms = card.messages_consent_ms
    if since_ms is None or any(each.given for each in consents):
        return consents
    language = ours(card.language)
    return [*consents, Consent(card.serial, since_ms, given=True, source="import", language=language)]


def _entry(line: dict[str, Any], card: Card, before: str, merchant_id: str, at: str) -> Entry:
    """A partner's stays the partner's."""
    entry = _as(Entry, {**line, "content": ""}, at)
    if _serial(entry.serial, merchant_id) != card.serial:
        raise wrong(at, "it is another card's than the one before it")
    return replace(
        entry,
        id=_id(entry.id, merchant_id),
        serial=card.serial,
        merchant_id=merchant_id if entry.merchant_id == before else entry.merchant_id,
        reverses=_id(entry.reverses, merchant_id),
        corrects=_id(entry.corrects, merchant_id),
        claims=tuple(claim.replace(entry.serial, card.serial) for claim in entry.claims),
    )


def _serial(before: str, merchant_id: str) -> str:
    return serial_of(hashlib.sha256(f"{merchant_id}\nmoved\n{before}".encode()).digest())


def _id(before: str, merchant_id: str) -> str:
    return entry_id(merchant_id, f"moved:{before}") if before else ""


def _as(kind: type[T], value: Any, at: str) -> T:
    """A value of ours; what a newer Carnet says besides is passed over."""
    own: Any = kind  # a class has fields that mypy does not see in its type
    try:
        if isinstance(value, dict) and is_dataclass(own):
            known = {each.name for each in fields(own)} - {"kept"}
            value = {name: held for name, held in value.items() if name in known}
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, InvalidInput, TypeError, KeyError) as error:
        raise wrong(at, str(error)) from error
