"""What a newer release wrote into an item: found as it is read, put back as it is written whole.

An attribute that no field knows is kept whole. Of a nested value that a field does know (a programme's
limits, its rewards) what is new within is kept; an element of a list is known by its first field.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from chalicelib.aws.table.keys import GSI1, GSI2, GSI3, Item
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.programme.types import rules_type

KEPT = "kept"
# Written beside the fields, anew each time: were an index's carried along, an item could not leave it.
_PLACES = {f"{index}{end}" for index in (GSI1, GSI2, GSI3) for end in ("pk", "sk")}
_BESIDE = {"pk", "sk", "ttl_s", "found_by", "type", *_PLACES}


def newer_in(kind: Any, item: Mapping[str, Any]) -> Item:
    """What `item` holds that `kind` has no field for."""
    known = _known(kind)
    found: Item = {}
    for name, attribute in item.items():
        if name not in known:
            if name not in _BESIDE:
                found[name] = attribute
        elif (inner := known[name]) is not None and (newer := _newer_within(inner, attribute)):
            found[name] = newer
    return found


def with_newer(kind: Any, attributes: Item, kept: Mapping[str, Any]) -> Item:
    """A value's attributes with what was kept; what the value has no more takes what was within it along."""
    known = _known(kind)
    whole = {name: held for name, held in kept.items() if name not in known}
    return {**whole, **{name: _joined(held, kept.get(name)) for name, held in attributes.items()}}


def _newer_within(kind: Any, attribute: Item) -> Item | None:
    if "M" in attribute:
        held = attribute["M"]
        inner = newer_in(rules_type(held["type"]["S"]) if kind is Rules else kind, held)
        return {"M": inner} if inner else None
    first = fields(kind)[0].name
    elements = [
        {"M": {first: element["M"][first], **newer["M"]}}
        for element in attribute.get("L", ())
        if (newer := _newer_within(kind, element))
    ]
    return {"L": elements} if elements else None


def _joined(held: Item, kept: Item | None) -> Item:
    """A nested value, or a list of them, with what was kept of it."""
    if kept is None:
        return held
    if "M" in kept and "M" in held:
        own = {name: _joined(inner, kept["M"].get(name)) for name, inner in held["M"].items()}
        return {"M": {**kept["M"], **own}}
    if "L" in kept and "L" in held:
        return {"L": [_joined(element, _of(element, kept["L"])) for element in held["L"]]}
    return held


def _of(element: Item, kept: list[Item]) -> Item | None:
    """What was kept of this element of a list."""
    for each in kept:
        first = next(iter(each["M"]))
        if element.get("M", {}).get(first) == each["M"][first]:
            return each
    return None


@cache
def _known(kind: type[Any]) -> Mapping[str, Any]:
    """The fields of `kind`, each with the dataclass that it nests, if it does."""
    hints = get_type_hints(kind)
    return {field.name: _nested(hints[field.name]) for field in fields(kind) if field.name != KEPT}


def _nested(hint: Any) -> Any:
    if hint is Rules or is_dataclass(hint):
        return hint
    if get_origin(hint) is tuple or get_origin(hint) in (UnionType, Union):
        inner = {nested for part in get_args(hint) if (nested := _nested(part))}
        return inner.pop() if len(inner) == 1 else None
    return None
