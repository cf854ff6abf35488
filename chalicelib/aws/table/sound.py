"""Whether a value read from the table is what its type says: an item may have been written by hand."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import Rules

T = TypeVar("T")


def sound(value: T) -> T:
    """The dataclass as it came; TypeError says which of its fields holds something else."""
    kind: Any = type(value)
    hints = get_type_hints(kind)
    for field in fields(kind):
        _check(getattr(value, field.name), hints[field.name], f"{type(value).__name__}.{field.name}")
    return value


def _check(value: Any, hint: Any, at: str) -> None:
    """TypeError unless the value is of this type."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        present = next(each for each in inner if each is not type(None))
        if value is not None:
            _check(value, present, at)
        return
    if not _fits(value, hint, origin, inner):
        raise TypeError(f"{at} holds {value!r}")
    if is_dataclass(value) and not isinstance(value, type):
        sound(value)
    for held in value if origin is tuple else value.values() if origin is Mapping else ():
        _check(held, inner[0] if origin is tuple else inner[1], at)


def _fits(value: Any, hint: Any, origin: Any, inner: tuple[Any, ...]) -> bool:
    """Whether the value itself is, whatever is in it."""
    if hint is Any:
        return True
    if hint in (Rules, Part):
        return is_dataclass(value)
    if origin is Literal:
        return value in inner
    if origin is tuple:
        return type(value) is tuple and (inner[-1:] == (...,) or len(value) == len(inner))
    if origin is Mapping:
        return isinstance(value, Mapping)
    return type(value) is hint
