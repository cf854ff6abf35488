"""JSON checked against Google's own discovery document of the Wallet API.

The document comes with google-api-python-client: what it says is Google's word, not ours. It knows
members, types, integer sizes and enums. It does not know what is required, lengths, or forms of ids.
https://developers.google.com/discovery/v1/type-format
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

_SIZES = {
    "int32": range(-(2**31), 2**31),
    "uint32": range(2**32),
    "int64": range(-(2**63), 2**63),
    "uint64": range(2**64),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """`deprecated` findings are still accepted by Google."""

    path: str
    message: str
    kind: Literal["wrong", "deprecated"] = "wrong"

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class Discovery:
    """The schemas of one discovery document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.revision: str = document["revision"]
        self._schemas: Mapping[str, Any] = document["schemas"]

    def check(self, schema: str, value: Any, *, patch: bool = False) -> list[Finding]:
        """All that `schema` says against `value`; in a PATCH any member may be null."""
        return list(self._against({"$ref": schema}, value, schema, patch))

    def member(self, schema: str, name: str) -> Mapping[str, Any] | None:
        """The schema of a member, resolved, or None if there is no such member."""
        found = self._resolve({"$ref": schema}).get("properties", {}).get(name)
        return None if found is None else self._resolve(found)

    def _resolve(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"]]
        return schema

    def _against(self, schema: Mapping[str, Any], value: Any, path: str, patch: bool) -> Iterator[Finding]:
        schema = self._resolve(schema)
        match schema.get("type"):
            case "object" if isinstance(value, dict):
                yield from self._members(schema, value, path, patch)
            case "array" if isinstance(value, list):
                for index, item in enumerate(value):
                    yield from self._against(schema["items"], item, f"{path}[{index}]", False)
            case "object" | "array" as wanted:
                yield _not_a(wanted, value, path)
            case _:
                yield from _scalar(schema, value, path)

    def _members(
        self, schema: Mapping[str, Any], value: dict[str, Any], path: str, patch: bool
    ) -> Iterator[Finding]:
        known, others = schema.get("properties", {}), schema.get("additionalProperties")
        for name, member in value.items():
            here, wanted = f"{path}.{name}", known.get(name, others)
            if wanted is None:
                yield Finding(here, "there is no such field")
                continue
            if wanted.get("deprecated"):
                yield Finding(here, "this field is deprecated", "deprecated")
            if not (patch and member is None):
                yield from self._against(wanted, member, here, patch)


def installed() -> Discovery:
    """The discovery document that the installed google-api-python-client holds."""
    package = find_spec("googleapiclient")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError(
            "google-api-python-client is not installed: run `make` to sync requirements/dev.txt."
        )
    folder = Path(package.submodule_search_locations[0])
    path = folder / "discovery_cache" / "documents" / "walletobjects.v1.json"
    return Discovery(json.loads(path.read_text(encoding="utf-8")))


def _scalar(schema: Mapping[str, Any], value: Any, path: str) -> Iterator[Finding]:
    size = schema.get("format", "")
    match schema.get("type"):
        case "string" if size in _SIZES:
            yield from _digits(size, value, path)
        case "string" if isinstance(value, str):
            yield from _enum(schema, value, path)
        case "integer" if type(value) is int:
            if value not in _SIZES[size or "int32"]:
                yield Finding(path, f"{value} does not fit {size or 'int32'}")
        case "number" if type(value) in (int, float) and math.isfinite(value):
            pass
        case "boolean" if isinstance(value, bool):
            pass
        case wanted:
            yield _not_a(str(wanted), value, path)


def _not_a(wanted: str, value: Any, path: str) -> Finding:
    return Finding(path, f"must be {wanted}, is {json.dumps(value, default=str)[:60]}")


def _digits(size: str, value: Any, path: str) -> Iterator[Finding]:
    """64-bit integers travel as strings of digits."""
    if not isinstance(value, str) or not re.fullmatch(r"-?[0-9]{1,20}", value):
        yield Finding(path, f"must be {size} as a string of digits, is {json.dumps(value, default=str)[:60]}")
    elif int(value) not in _SIZES[size]:
        yield Finding(path, f"{value} does not fit {size}")


def _enum(schema: Mapping[str, Any], value: str, path: str) -> Iterator[Finding]:
    names: list[str] = schema.get("enum", [])
    if not names:
        return
    old = schema.get("enumDeprecated", [False] * len(names))
    if value not in names:
        current = [name for name, is_old in zip(names, old, strict=True) if not is_old]
        yield Finding(path, f"{value!r} is not one of {', '.join(current)}")
    elif old[names.index(value)]:
        yield Finding(path, f"{value!r} is an old name", "deprecated")
