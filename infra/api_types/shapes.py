"""The structs of the API as TypeScript interfaces, by room."""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from chalicelib.entrypoints import api
from chalicelib.entrypoints.http.problems import Problem
from chalicelib.entrypoints.pages.served import Served
from chalicelib.entrypoints.pages.studio import StudioServed

SIMPLE = {
    inspect.AnyType: "unknown",
    inspect.BoolType: "boolean",
    inspect.FloatType: "number",
    inspect.IntType: "number",
    inspect.NoneType: "null",
    inspect.StrType: "string",
}
# What Python holds as plain data, and browser code knows better: by the field's name and what it would be.
WRITTEN = {
    ("hours", "number[][][]"): 'import("../kit/types.js").Hours',
    ("condition", "Record<string, unknown>"): 'import("../console/audience/types.js").Condition',
    ("audience", "Record<string, unknown>"): 'import("../console/audience/types.js").Condition',
}
Shape = inspect.StructType | inspect.DataclassType


def rooms() -> dict[str, str]:
    """The declarations of each room."""
    shapes: dict[type, Shape] = {}
    answered: set[type] = set()
    for found in inspect.multi_type_info([*_structs(), Problem, Served, StudioServed]):
        for shape in _within(found):
            shapes.setdefault(shape.cls, shape)
            if not getattr(found, "cls", Problem).__name__.endswith("Body"):
                answered.add(shape.cls)
    texts: dict[str, list[str]] = {}
    for cls, shape in sorted(shapes.items(), key=lambda item: (item[0].__name__, item[0].__module__)):
        texts.setdefault(_room_of(cls), []).append(_interface(shape, answered=cls in answered))
    _refuse_twice(list(shapes))
    return {room: "\n".join(parts) for room, parts in sorted(texts.items())}


def _structs() -> list[type[msgspec.Struct]]:
    """Every body and answer of the API, by the modules that have them."""
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(api.__path__, f"{api.__name__}.")
    ]
    return [
        held
        for module in modules
        for held in vars(module).values()
        if isinstance(held, type) and issubclass(held, msgspec.Struct) and held.__module__ == module.__name__
    ]


def _within(found: Any) -> Iterator[Shape]:
    """The shapes that a type is made of, itself included."""
    if isinstance(found, inspect.StructType | inspect.DataclassType):
        yield found
        for field in found.fields:
            yield from _within(field.type)
    elif isinstance(found, inspect.UnionType):
        for part in found.types:
            yield from _within(part)
    else:
        for name in ("type", "item_type", "key_type", "value_type"):
            if hasattr(found, name):
                yield from _within(getattr(found, name))


def _room_of(cls: type) -> str:
    """`entrypoints.api.people.views` and `domain.people.staff` are of the room "people"."""
    inside = cls.__module__.removeprefix(f"{api.__name__}.")
    return inside.split(".")[0 if inside != cls.__module__ else 2]


def _refuse_twice(shapes: list[type]) -> None:
    named: dict[tuple[str, str], type] = {}
    for shape in shapes:
        other = named.setdefault((_room_of(shape), shape.__name__), shape)
        if other is not shape:
            raise ValueError(f"{other} and {shape} have one name in one room: rename one of them.")


def _interface(shape: Shape, *, answered: bool) -> str:
    lines = [f"export interface {shape.cls.__name__} {{"]
    for field in shape.fields:
        may_lack = not field.required and (not answered or _may_be_unset(field))
        plain = _told(field.type, _room_of(shape.cls))
        told = WRITTEN.get((field.name, plain), plain)
        lines.append(f"  {field.encode_name}{'?' if may_lack else ''}: {told};")
    return "\n".join([*lines, "}", ""])


def _may_be_unset(field: inspect.Field) -> bool:
    return field.default is msgspec.NODEFAULT and field.default_factory is msgspec.NODEFAULT


def _told(found: Any, room: str) -> str:
    """A type as TypeScript has it, read from a file of `room`."""
    match found:
        case inspect.Metadata(type=inner):
            return _told(inner, room)
        case inspect.UnionType(types=parts):
            return " | ".join(_told(part, room) for part in parts)
        case inspect.LiteralType(values=values):
            return " | ".join(f'"{value}"' if isinstance(value, str) else str(value) for value in values)
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            told = _told(item, room)
            return f"({told})[]" if "|" in told else f"{told}[]"
        case inspect.TupleType(item_types=items):
            return f"[{', '.join(_told(item, room) for item in items)}]"
        case inspect.DictType(key_type=key, value_type=value):
            record = f"Record<{_told(key, room)}, {_told(value, room)}>"
            return record if isinstance(key, inspect.StrType) else f"Partial<{record}>"
        case inspect.StructType(cls=cls) | inspect.DataclassType(cls=cls):
            return name_of(cls, room)
    return SIMPLE[type(found)]


def name_of(cls: type, room: str = "") -> str:
    """How a file of `room` names a shape."""
    return cls.__name__ if _room_of(cls) == room else f'import("./{_room_of(cls)}.js").{cls.__name__}'
