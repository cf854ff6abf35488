"""Domain values to items and back, in the wire format of DynamoDB's API.

An attribute has the name of the field it holds. A field that is empty by default and empty now takes no
room; an attribute that no field has any more is passed over.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from itertools import accumulate
from types import UnionType
from typing import Any, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from chalicelib.aws.table.keys import (
    Item,
    api_key_index,
    api_key_key,
    audit_key,
    card_key,
    device_key,
    entry_key,
    held_key,
    history_index,
    outlet_day_index,
    outlet_key,
    pairing_key,
    programme_index,
    programme_key,
    registration_key,
    roll_holder_index,
    roll_index,
    search_key,
    session_key,
    staff_key,
)
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.search import terms_of
from chalicelib.domain.ledger.ledger import Entry
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.people.staff import AuditLine, Device, Outlet, Pairing, Session, Staff
from chalicelib.domain.programme.programme import Programme, Rules
from chalicelib.domain.programme.types import rules_type

T = TypeVar("T")
_EMPTY: tuple[Any, ...] = ("", None, (), {})
_NAMELESS = "(empty)"  # DynamoDB wants a name of one character at least


class _Shape(Protocol):
    def __call__(self, value: Any, /) -> Any: ...


def card_item(card: Card) -> Item:
    return {**card_key(card.serial), **roll_index(card.programme_id, card.serial), **to_attributes(card)}


def entry_item(entry: Entry) -> Item:
    index = history_index(entry.serial, entry.version_ms)
    if entry.outlet:
        index |= outlet_day_index(entry.merchant_id, entry.outlet, entry.scanned_ms or entry.at_ms, entry.id)
    return {**entry_key(entry.id), **index, **to_attributes(entry)}


def alias_item(entry: Entry) -> Item:
    """What keeps an entry's second key from being used for anything else."""
    return {**entry_key(entry.alias_id), "alias_of": wire(entry.id)}


def registration_item(registration: Registration) -> Item:
    key = registration_key(registration.wallet, registration.serial, registration.holder)
    return {**key, **to_attributes(registration)}


def held_item(registration: Registration) -> Item:
    """The end that is on the roll: what is noted of each push is written to the other one."""
    wallet, serial, holder = registration.wallet, registration.serial, registration.holder
    roll = roll_holder_index(registration.programme_id, serial, wallet, holder)
    return {**held_key(wallet, holder, serial), **roll, "serial": wire(serial)}


def programme_item(programme: Programme) -> Item:
    index = programme_index(programme.merchant_id, programme.id)
    return {**programme_key(programme.id), **index, **to_attributes(programme)}


def api_key_item(key: ApiKey) -> Item:
    return {**api_key_key(key.digest), **api_key_index(key.merchant_id, key.id), **to_attributes(key)}


def search_items(card: Card) -> list[Item]:
    """What a search finds the card by."""
    return [
        {**search_key(card.merchant_id, term, card.serial), "serial": wire(card.serial)}
        for term in terms_of(card.holder_name, card.phone, card.mail)
    ]


def staff_item(staff: Staff) -> Item:
    return {**staff_key(staff.merchant_id, staff.id), **to_attributes(staff)}


def outlet_item(outlet: Outlet) -> Item:
    return {**outlet_key(outlet.merchant_id, outlet.id), **to_attributes(outlet)}


def device_item(device: Device) -> Item:
    return {**device_key(device.merchant_id, device.id), **to_attributes(device)}


def pairing_item(pairing: Pairing) -> Item:
    return {**pairing_key(pairing.digest), **to_attributes(pairing)}


def session_item(session: Session) -> Item:
    return {**session_key(session.digest), **to_attributes(session)}


def audit_item(line: AuditLine) -> Item:
    return {**audit_key(line.merchant_id, line.at_ms, repr(line)), **to_attributes(line)}


def to_attributes(value: Any) -> Item:
    """A dataclass's fields as attributes."""
    return {
        name: wire(held)
        for name, default in _written(value.__class__)
        if (held := getattr(value, name)) != default or held not in _EMPTY
    }


def from_attributes(kind: type[T], item: Item) -> T:
    """The dataclass that an item holds."""
    made: T = _made(kind, {name: plain(attribute) for name, attribute in item.items()})
    return made


def wire(value: Any) -> Item:
    """One value as DynamoDB's API writes it. Numbers are whole everywhere in Carnet."""
    match value:
        case str():
            return {"S": value}
        case bool():
            return {"BOOL": value}
        case int():
            return {"N": str(value)}
        case None:
            return {"NULL": True}
        case Mapping():
            return {"M": {name or _NAMELESS: wire(held) for name, held in value.items()}}
        case tuple() if value and all(type(held) is int for held in value):
            return {"S": _row(value)}
        case tuple() | list():
            return {"L": [wire(held) for held in value]}
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no form in the table")
    named = {"type": wire(value.type)} if hasattr(value, "type") else {}
    return {"M": {**named, **to_attributes(value)}}


def plain(attribute: Item) -> Any:
    """What an attribute holds: text, whole number, truth, None, dict or list."""
    ((kind, value),) = attribute.items()
    match kind:
        case "S" | "BOOL":
            return value
        case "N":
            return int(value)
        case "NULL":
            return None
        case "M":
            return {"" if name == _NAMELESS else name: plain(held) for name, held in value.items()}
        case "L":
            return [plain(held) for held in value]
    raise TypeError(f"an attribute of type {kind} has no place in the domain")


@cache
def _written(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (field.name, field.default if field.default_factory is MISSING else field.default_factory())
        for field in fields(kind)
    )


@cache
def _read(kind: type[Any]) -> tuple[tuple[str, _Shape], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, _shape(hints[field.name])) for field in fields(kind))


def _shape(hint: Any) -> _Shape:
    """How a field of this type is made from text, numbers, dicts and lists."""
    if hint is Rules:
        return _rules
    if is_dataclass(hint):
        return lambda value: _made(hint, value)
    if get_origin(hint) is tuple and {*get_args(hint)} <= {int, ...}:
        return _numbers
    if get_origin(hint) is tuple:
        each = _shape(get_args(hint)[0])
        return lambda value: tuple(each(held) for held in value)
    if get_origin(hint) in (UnionType, Union):
        present, *others = (choice for choice in get_args(hint) if choice is not type(None))
        if not others:
            inner = _shape(present)
            return lambda value: None if value is None else inner(value)
    return _as_is


def _row(numbers: tuple[int, ...]) -> str:
    """Numbers in a row as one text, each by how much it is above the one before: sixty times of visits are
    one attribute to write and read instead of sixty, and take no more room."""
    return " ".join(str(after - before) for before, after in zip((0, *numbers), numbers, strict=False))


def _numbers(value: str | list[int]) -> tuple[int, ...]:
    """A row of numbers, also one that was written as a list."""
    return tuple(accumulate(map(int, value.split()))) if isinstance(value, str) else tuple(value)


def _as_is(value: Any) -> Any:
    return value


def _rules(value: dict[str, Any]) -> Any:
    return _made(rules_type(value["type"]), value)


def _made(kind: Any, value: dict[str, Any]) -> Any:
    return kind(**{name: shape(value[name]) for name, shape in _read(kind) if name in value})
