"""A bound that a body's type states and a value passes, as a refusal of ours: in words of every language."""

import re
from typing import Any

import msgspec
from msgspec import inspect

from chalicelib.domain.errors import InvalidInput

_PASSED = re.compile(r"Expected `(int|str|array|object)`(?: of length)? [<>]=|Expected `(str)` matching")
_STEP = re.compile(r"\[(\.\.\.|\d+)\]|\.?([^.\[\]]+)")
_KINDS = {
    "int": inspect.IntType,
    "str": inspect.StrType,
    "array": inspect.ListType,
    "object": inspect.DictType,
}


def refusal_of(error: msgspec.ValidationError, form: type) -> InvalidInput:
    """What a caller is told of a body that is not `form`; msgspec's own words where no bound is passed."""
    why, _, path = str(error).partition(" - at `")
    steps = [held or name for held, name in _STEP.findall(path.rpartition("$")[2].rstrip("`"))]
    named = re.search(r"field `([^`]+)`", why)
    at = ".".join(step for step in steps if step != "...") or (named.group(1) if named else "body")
    passed = _PASSED.match(why)
    if passed is None or path.startswith("key"):
        return InvalidInput("body_invalid", field=at, at=at, why=_plain(why))
    kind = passed[1] or passed[2]
    return _out_of_bounds(at, _type_at(inspect.type_info(form), steps, kind), matching=bool(passed[2]))


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


def _type_at(type_: Any, steps: list[str], kind: str) -> Any:
    """The part of a type that `steps` lead to."""
    if isinstance(type_, inspect.Metadata):
        return _type_at(type_.type, steps, kind)
    if isinstance(type_, inspect.UnionType):
        wanted = _kind_of(steps, kind)
        return _type_at(
            next(_bare(one) for one in type_.types if isinstance(_bare(one), wanted)), steps, kind
        )
    if not steps:
        return type_
    if isinstance(type_, inspect.StructType):
        inner = next(field.type for field in type_.fields if field.encode_name == steps[0])
    else:
        inner = type_.value_type if isinstance(type_, inspect.DictType) else type_.item_type
    return _type_at(inner, steps[1:], kind)


def _kind_of(steps: list[str], kind: str) -> tuple[Any, ...]:
    if not steps:
        return (_KINDS[kind],)
    if steps[0] == "...":
        return (inspect.DictType,)
    return (inspect.ListType,) if steps[0].isdigit() else (inspect.StructType,)


def _bare(type_: Any) -> Any:
    return type_.type if isinstance(type_, inspect.Metadata) else type_


def _plain(why: str) -> str:
    return why.replace("`", "").rstrip(".")[:200].lower()
