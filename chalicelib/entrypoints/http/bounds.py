"""What a body's type states and a value is not, as a refusal of ours: in words of every language."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import Phrase, phrase

_PASSED = re.compile(r"Expected `(int|str|array|object)`(?: of length)? [<>]=|Expected `(str)` matching")
_STEP = re.compile(r"\[(\.\.\.|\d+)\]|\.?([^.\[\]]+)")
_KINDS = {
    "int": inspect.IntType,
    "str": inspect.StrType,
    "array": inspect.ListType,
    "object": inspect.DictType,
}


_WRONG_TYPE = re.compile(r"Expected `(?:null \| )?(int|float|str|bool|array|object)\b")
_FIELD = re.compile(r"Object (?:missing required|contains unknown) field `([^`]+)`")


def refusal_of(error: msgspec.ValidationError, form: type) -> InvalidInput:
    """What a caller is told of a body that is not `form`, at the field where it is not."""
    why, _, path = str(error).partition(" - at `")
    steps = [held or name for held, name in _STEP.findall(path.rpartition("$")[2].rstrip("`"))]
    of_key = path.startswith("key")
    named = _FIELD.match(why)
    at = ".".join(step for step in [*steps, *(named.groups() if named else ())] if step != "...") or "body"
    found = list(_at(inspect.type_info(form), steps))
    passed = _PASSED.match(why)
    if passed is None or of_key:
        return InvalidInput("body_invalid", field=at, at=at, why=_reason(why, found, of_key=of_key))
    kind = _KINDS[passed[1] or passed[2]]
    return _out_of_bounds(at, next(one for one in found if isinstance(one, kind)), matching=bool(passed[2]))


def _reason(why: str, found: list[Any], *, of_key: bool) -> Phrase:
    """msgspec's reason; `found` are the types that stand at the place, of whose keys it may be."""
    if _FIELD.match(why):
        return phrase("why_missing" if "missing" in why else "why_unknown")
    if why.startswith("Invalid enum value"):
        choices = [str(value) for one in found for value in _values(one, of_key=of_key)]
        return phrase("why_choice", choices=", ".join(choices)) if choices else phrase("why_form")
    wanted = _WRONG_TYPE.match(why)
    return phrase("why_type", wanted=wanted[1]) if wanted and not of_key else phrase("why_form")


def _values(type_: Any, *, of_key: bool) -> tuple[Any, ...]:
    if of_key:
        return _values(type_.key_type, of_key=False) if isinstance(type_, inspect.DictType) else ()
    return type_.values if isinstance(type_, inspect.LiteralType) else ()


def _out_of_bounds(at: str, type_: Any, *, matching: bool) -> InvalidInput:
    if isinstance(type_, inspect.IntType):
        assert type_.ge is not None, f"{at} has no least"
        assert type_.le is not None, f"{at} has no most"
        return InvalidInput("number_out_of_range", field=at, at=at, least=type_.ge, most=type_.le)
    if matching:
        return InvalidInput("text_wrong_form", field=at, at=at)
    least, most = type_.min_length or 0, type_.max_length
    if not isinstance(type_, inspect.StrType):
        return InvalidInput("list_out_of_range", field=at, at=at, least=least, most=most)
    return InvalidInput("text_needed" if least == 1 else "text_too_long", field=at, at=at, most=most)


def _at(type_: Any, steps: list[str]) -> Iterator[Any]:
    """The types that may stand where `steps` lead to."""
    if isinstance(type_, inspect.Metadata):
        yield from _at(type_.type, steps)
    elif isinstance(type_, inspect.UnionType):
        for one in type_.types:
            yield from _at(one, steps)
    elif not steps:
        yield type_
    elif isinstance(type_, inspect.StructType | inspect.DataclassType):
        for field in type_.fields:
            if field.encode_name == steps[0]:
                yield from _at(field.type, steps[1:])
    elif isinstance(type_, inspect.DictType):
        yield from _at(type_.value_type, steps[1:])
    elif isinstance(type_, inspect.ListType):
        yield from _at(type_.item_type, steps[1:])
