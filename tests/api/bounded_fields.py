"""Every field and parameter that the API takes, with its bounds, as the OpenAPI document states them."""

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from chalicelib.entrypoints.api.openapi import document
from chalicelib.entrypoints.http.operation import Operation

Schema = Mapping[str, Any]
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Field:
    """`path` leads to it in a body; `above` are the schemas of what it lies in, outermost first."""

    path: Path
    schema: Schema
    above: tuple[Schema, ...] = ()

    @property
    def bounded(self) -> bool:
        return _bounded(self.schema)

    def over(self) -> list[Any]:
        """Values that are just beyond a bound."""
        schema = self.schema
        match schema.get("type"):
            case "integer":
                return [schema["minimum"] - 1, schema["maximum"] + 1, 10**38]
            case "string" if "enum" not in schema:
                return ["x" * (schema.get("maxLength", 500) + 1)]
            case "array":
                return [[sample(schema["items"])] * (schema["maxItems"] + 1)]
            case "object" if "maxProperties" in schema:
                return [{str(n): n for n in range(schema["maxProperties"] + 1)}]
        return []

    def at_bound(self) -> list[Any]:
        schema = self.schema
        match schema.get("type"):
            case "integer":
                return [schema["minimum"], schema["maximum"]]
            case "string" if "maxLength" in schema:
                return ["x" * schema["maxLength"], "", "\x00", "☕" * min(10, schema["maxLength"])]
            case "array":
                return [[sample(schema["items"])] * schema["maxItems"]]
        return []

    def put(self, body: Any, value: Any) -> Any:
        """A copy of a body with the value there, and the least of all else that is needed around it."""
        whole = copy.deepcopy(body)
        held = whole
        for step, following in zip(self.path, (*self.above[1:], self.schema), strict=True):
            last = following is self.schema
            if isinstance(held, list):
                held[:] = held[:1] or [sample(following)]
            elif last or not held.get(step):
                held[step] = sample(following)
            if last:
                held[step] = value
            held = held[step]
        return whole


class Fields:
    """All of the app's, from the document that is made of its operations."""

    def __init__(self, operations: list[Operation]) -> None:
        whole = document("https://cards.example", operations)
        self._schemas = whole["components"]["schemas"]
        self._operations = {
            described["operationId"]: described
            for path in whole["paths"].values()
            for described in path.values()
        }

    def of_body(self, operation: Operation) -> list[Field]:
        if operation.body is None:
            return []
        return list(self._inside(self._whole(self._schemas[operation.body.__name__]), (), ()))

    def parameters(self, operation: Operation, where: str) -> list[Mapping[str, Any]]:
        found = self._operations[operation.id]["parameters"]
        return [each for each in found if each["in"] == where and each["name"] != "Accept-Language"]

    def _inside(self, schema: Schema, path: Path, above: tuple[Schema, ...]) -> Iterator[Field]:
        if path:
            yield Field(path, schema, above)
        beyond = (*above, schema)
        for name, inner in schema.get("properties", {}).items():
            yield from self._inside(inner, (*path, name), beyond)
        if "items" in schema:
            yield from self._inside(schema["items"], (*path, 0), beyond)
        for language in schema.get("propertyNames", {}).get("enum", ())[:1]:
            yield from self._inside(schema["additionalProperties"], (*path, language), beyond)

    def _whole(self, schema: Schema) -> Schema:
        """With what it refers to in place, and without null."""
        if "$ref" in schema:
            return self._whole(self._schemas[schema["$ref"].rpartition("/")[2]])
        if "anyOf" in schema:
            (one,) = (each for each in schema["anyOf"] if each.get("type") != "null")
            return self._whole(one)
        made = dict(schema)
        for name in ("items", "additionalProperties"):
            if isinstance(made.get(name), dict):
                made[name] = self._whole(made[name])
        inner = made.get("properties", {})
        return {
            **made,
            **({"properties": {name: self._whole(each) for name, each in inner.items()}} if inner else {}),
        }


def sample(schema: Schema) -> Any:
    """The least that a schema lets pass."""
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "integer" | "number":
            return schema["minimum"]
        case "boolean":
            return False
        case "array":
            return [sample(schema["items"])] * schema.get("minItems", 0)
        case "object":
            return {name: sample(schema["properties"][name]) for name in schema.get("required", ())}
    return "#000000" if "#" in schema.get("pattern", "") else "a" * schema.get("minLength", 1)


def _bounded(schema: Schema) -> bool:
    if "enum" in schema or "const" in schema:
        return True
    match schema.get("type"):
        case "integer" | "number":
            return "minimum" in schema and "maximum" in schema
        case "string":
            pattern = schema.get("pattern", "*")
            return "maxLength" in schema or not any(endless in pattern for endless in ("*", "+", ",}"))
        case "array":
            return "maxItems" in schema
        case "object":
            return any(each in schema for each in ("properties", "maxProperties", "propertyNames"))
    return schema.get("type") in ("boolean", "null")
