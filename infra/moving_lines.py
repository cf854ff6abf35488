"""A line of an export as a value of this Carnet's, under a name of its own here."""

import hashlib
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

import msgspec

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.code import serial_of
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


def merchant_of(here: Here, line: dict[str, Any], merchant_id: str, at: str) -> Merchant:
    check_id(merchant_id, "merchant")
    line.pop("pictures", None)  # they are not in the file
    merchant = read_as(Merchant, {**line, "id": merchant_id}, at)
    check_merchant(merchant)
    there = here.store.merchant_now(merchant_id)
    if there is None:
        here.store.put_merchant(merchant)
    return there or merchant


def put_programme(here: Here, line: dict[str, Any], merchant: Merchant, at: str) -> None:
    """As it was, with what it keeps for cards of before. One that is here is left as it is."""
    body = msgspec.structs.replace(read_as(ProgrammeBody, line.get("body"), at), pictures=None)
    there = here.store.programme_now(body.id)
    if there is not None and there.merchant_id != merchant.id:
        raise wrong(at, f"another merchant has a programme {body.id} here")
    if there is not None:
        return
    programme = programme_written(body, merchant, TEMPLATES)
    programme = replace(
        programme,
        limits=read_as(Limits, line.get("limits", {}), at),
        stamp_at_once=bool(line.get("stamp_at_once")),
        choices=read_as(Choices, line.get("choices", {}), at),
        sources=tuple(read_as(Source, each, at) for each in line.get("sources", ())),
        tiers=tuple(read_as(Tier, each, at) for each in line.get("tiers", ())),
        tier_months=int(line.get("tier_months", 0)),
        tier_grace_days=int(line.get("tier_grace_days", 30)),
        edition=int(line.get("edition", 0)),
        former=tuple(read_as(Former, each, at) for each in line.get("former", ())),
        counted=tuple(
            Counted(
                int(each["edition"]),
                read_as(rules_type(each["type"]), each["rules"], at),
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


def entry_of(line: dict[str, Any], card: Card, before: str, merchant_id: str, at: str) -> Entry:
    """A partner's stays the partner's."""
    entry = read_as(Entry, {**line, "content": ""}, at)
    if serial_here(entry.serial, merchant_id) != card.serial:
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
