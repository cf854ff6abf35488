"""A line of an export as a value of this Carnet's, under a name of its own here."""

import hashlib
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

import msgspec

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.code import serial_of
from chalicelib.domain.card.sandbox import in_sandbox
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.ledger.entry import Entry, entry_id
from chalicelib.domain.merchant.merchant import Merchant, check_merchant
from chalicelib.domain.programme.changes.former import Counted, Former
from chalicelib.domain.programme.changes.promise import Promise
from chalicelib.domain.programme.parts import part_type
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.setup.check import check_id, check_programme
from chalicelib.domain.programme.sources import Source
from chalicelib.domain.programme.types import rules_type
from chalicelib.domain.text import ours
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, programme_written
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from infra.files import TEMPLATES, wrong

T = TypeVar("T")
THERE = "there"  # begins no sandbox of anybody's: what is of it is in nobody's lists and sums here


@dataclass(frozen=True)
class Here:
    """This Carnet. `key_id` names the secret that new codes are made with; `erased` are serials, there or
    here, of cards that were erased; `partners` are merchants here that agreed to be the file's."""

    store: Store
    directory: Directory
    campaigns: Campaigns
    key_id: str
    now_ms: int
    erased: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()


def merchant_of(here: Here, line: dict[str, Any], merchant_id: str, at: str) -> Merchant:
    check_id(merchant_id, "merchant")
    line.pop("pictures", None)  # they are not in the file
    merchant = read_as(Merchant, {**line, "id": merchant_id}, at)
    check_merchant(merchant)
    there = here.store.merchant_now(merchant_id)
    if there is None:
        here.store.put_merchant(merchant)
    return there or merchant


class Beside(msgspec.Struct):
    """What a programme's line says beside its `body`."""

    limits: dict[str, Any] = {}
    choices: dict[str, Any] = {}
    stamp_at_once: bool = False
    sources: list[dict[str, Any]] = []
    tiers: list[dict[str, Any]] = []
    tier_months: int = 0
    tier_grace_days: int = 30
    edition: int = 0
    former: list[dict[str, Any]] = []
    counted: list["CountedLine"] = []
    promises: list["PromiseLine"] = []


class CountedLine(msgspec.Struct):
    edition: int
    type: str
    rules: dict[str, Any]
    parts: list[dict[str, Any]] | None = None


class PromiseLine(msgspec.Struct):
    at_ms: int
    until_ms: int
    part: dict[str, Any]
    sold: tuple[str, ...]


def put_programme(here: Here, line: dict[str, Any], merchant: Merchant, at: str) -> list[str]:
    """As it was, with what it keeps for cards of before. One that is here is left as it is. Who is a partner
    is agreed here, for a file says so of anybody: those that are left out."""
    body = read_as(ProgrammeBody, line.get("body"), at)
    agreed = [each for each in body.partners if each in here.partners]
    left_out = [each for each in body.partners if each not in here.partners]
    body = msgspec.structs.replace(body, pictures=None, partners=agreed)
    there = here.store.programme_now(body.id)
    if there is not None and there.merchant_id != merchant.id:
        raise wrong(at, f"another merchant has a programme {body.id} here")
    if there is not None:
        return []
    beside = read_as(Beside, line, at)
    programme = replace(
        programme_written(body, merchant, TEMPLATES),
        limits=read_as(Limits, beside.limits, at),
        stamp_at_once=beside.stamp_at_once,
        choices=read_as(Choices, beside.choices, at),
        sources=tuple(read_as(Source, each, at) for each in beside.sources),
        tiers=tuple(read_as(Tier, each, at) for each in beside.tiers),
        tier_months=beside.tier_months,
        tier_grace_days=beside.tier_grace_days,
        edition=beside.edition,
        former=tuple(read_as(Former, each, at) for each in beside.former),
        counted=tuple(_counted(each, at) for each in beside.counted),
        promises=tuple(
            Promise(each.at_ms, each.until_ms, _part(each.part, at), each.sold) for each in beside.promises
        ),
    )
    check_programme(programme)
    here.store.put_programme(programme.of(merchant))
    return left_out


def _counted(line: CountedLine, at: str) -> Counted:
    parts = None if line.parts is None else tuple(_part(part, at) for part in line.parts)
    return Counted(line.edition, read_as(rules_type(line.type), line.rules, at), parts)


def _part(line: dict[str, Any], at: str) -> Part:
    part = dict(line)
    kind = part_type(str(part.pop("type", "")))
    return read_as(kind, part, at)


def card_of(here: Here, line: dict[str, Any], merchant_id: str, at: str) -> Card:
    """Under a serial of its own, and on no phone yet."""
    programme = here.store.programme_now(str(line.get("programme_id")))
    if programme is None or programme.merchant_id != merchant_id:
        raise wrong(at, "its programme is not in the file")
    serial = serial_here(str(line.get("serial")), merchant_id)
    friend = str(line.get("referred_by") or "")
    own = {
        "serial": serial,
        "merchant_id": merchant_id,
        "key_id": here.key_id,
        "holders": [],
        "referred_by": serial_here(friend, merchant_id) if friend else "",
        "language": ours(str(line.get("language")), programme.language),
    }
    return read_as(Card, {**line, **own}, at)


def entry_of(here: Here, line: dict[str, Any], card: Card, moved: "Renamed", at: str) -> Entry:
    """A partner's stays the partner's where it is one here; else it is nobody's here."""
    entry = read_as(Entry, {**line, "content": ""}, at)
    if serial_here(entry.serial, moved.to) != card.serial:
        raise wrong(at, "it is another card's than the one before it")
    agreed = entry.merchant_id in here.partners
    partner = entry.merchant_id if agreed else in_sandbox(entry.merchant_id, THERE)
    return replace(
        entry,
        id=_id(entry.id, moved.to),
        serial=card.serial,
        merchant_id=moved.to if entry.merchant_id == moved.before else partner,
        reverses=_id(entry.reverses, moved.to),
        corrects=_id(entry.corrects, moved.to),
        claims=tuple(_claim(claim, entry.serial, card.serial, moved, at) for claim in entry.claims),
    )


@dataclass(frozen=True)
class Renamed:
    """A merchant's id there and here."""

    before: str
    to: str


def _claim(claim: str, there: str, here: str, moved: Renamed, at: str) -> str:
    """What may happen once, and did: of this card, or of this merchant's, and of nobody else's."""
    kind, *of = claim.split(":")
    if there in of:
        return ":".join((kind, *(here if each == there else each for each in of)))
    if of and of[0] == moved.before:
        return ":".join((kind, moved.to, *of[1:]))
    raise wrong(at, f"it claims what is not its card's: {claim[:80]}")


def serial_here(before: str, merchant_id: str) -> str:
    return serial_of(hashlib.sha256(f"{merchant_id}\nmoved\n{before}".encode()).digest())


def _id(before: str, merchant_id: str) -> str:
    return entry_id(merchant_id, f"moved:{before}") if before else ""


def read_as(kind: type[T], value: Any, at: str) -> T:
    """A value of ours; what a newer Carnet says besides is passed over."""
    own: Any = kind  # a class has fields that mypy does not see in its type
    try:
        if isinstance(value, dict) and is_dataclass(own):
            known = {each.name for each in fields(own)} - {"kept"}
            value = {name: held for name, held in value.items() if name in known}
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, InvalidInput, TypeError, KeyError) as error:
        raise wrong(at, str(error)) from error
