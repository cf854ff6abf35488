"""Domain values to attributes and back, in the wire format of DynamoDB's API.

An attribute has the name of the field it holds. A field that is empty by default and empty now takes no
room; an attribute that no field has is kept where the value is written whole (`domain.kept`), else passed
over.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from itertools import accumulate
from types import UnionType
from typing import Any, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.newer import KEPT, newer_in, with_newer
from chalicelib.domain.card.lots import Move, Moves, moves_of_text, moves_text
from chalicelib.domain.kept import Kept
from chalicelib.domain.people.audit import Facts
from chalicelib.domain.programme.parts import kept_part_type
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.programme.types import rules_type
from chalicelib.domain.text import Language, ours

T = TypeVar("T")
_EMPTY: tuple[Any, ...] = ("", None, (), {})
_NAMELESS = "(empty)"  # DynamoDB wants a name of one character at least


class _Shape(Protocol):
    def __call__(self, value: Any, /) -> Any: ...


def to_attributes(value: Any) -> Item:
    """A dataclass's fields as attributes."""
    attributes = {
        name: wire(held)
        for name, default in _written(value.__class__)
        if (held := getattr(value, name)) != default or held not in _EMPTY
    }
    if isinstance(value, Kept) and value.kept:
        return with_newer(value.__class__, attributes, value.kept)
    return attributes


def from_attributes(kind: type[T], item: Item) -> T:
    """The dataclass that an item holds."""
    of: Any = kind  # mypy has a class's own type not hashable
    shapes = _shapes(of)
    known: dict[str, Any] = {}
    for (
        name,
        attribute,
    ) in item.items():  # of an item most are text or a number, and of a batch there are many
        shape = shapes.get(name)
        if shape is not None:
            value = attribute.get("S")
            if value is None:
                value = plain(attribute)
            known[name] = value if shape is _as_is else shape(value)
    if issubclass(kind, Kept) and (newer := newer_in(kind, item)):
        known[KEPT] = newer
    return kind(**known)


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
        case tuple() if value and all(type(held) is Move for held in value):
            return {"S": moves_text(value)}
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
        if field.name != KEPT
    )


@cache
def _read(kind: type[Any]) -> tuple[tuple[str, _Shape], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, _shape(hints[field.name])) for field in fields(kind))


@cache
def _shapes(kind: Any) -> dict[str, _Shape]:
    return {name: shape for name, shape in _read(kind) if name != KEPT}


def _shape(hint: Any) -> _Shape:
    """How a field of this type is made from text, numbers, dicts and lists."""
    own = next((shape for kind, shape in _OWN_SHAPES if hint == kind), None)
    if own is not None:
        return own
    if is_dataclass(hint):
        return lambda value: _made(hint, value)
    if get_origin(hint) is tuple and {*get_args(hint)} <= {int, ...}:
        return _numbers
    if get_origin(hint) is tuple:
        shape = _shape(get_args(hint)[0])
        return lambda value: tuple(shape(held) for held in value)
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


def _facts(value: dict[str, Any]) -> Facts:
    return {name: tuple(fact) if isinstance(fact, list) else fact for name, fact in value.items()}


def _rules(value: dict[str, Any]) -> Any:
    return _made(rules_type(value["type"]), value)


def _part(value: dict[str, Any]) -> Any:
    return _made(kept_part_type(value["type"]), value)


def _moves(value: str | list[Any]) -> Moves:
    return moves_of_text(value) if isinstance(value, str) else ()


def _made(kind: Any, value: dict[str, Any]) -> Any:
    return kind(**{name: shape(value[name]) for name, shape in _read(kind) if name in value})


_OWN_SHAPES: tuple[tuple[Any, _Shape], ...] = (
    (Rules, _rules),
    (Part, _part),
    (Moves, _moves),
    (Language, ours),  # it may have been written when there were others
    (Facts, _facts),
)
