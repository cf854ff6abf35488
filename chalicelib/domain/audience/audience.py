"""An audience: a condition that says who, and its saved form."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

Condition = Mapping[str, Any]
"""Who: plain data, as `domain.audience.condition` reads it."""

EVERYBODY: Condition = MappingProxyType({"all": ()})


@dataclass(frozen=True, slots=True)
class Audience:
    """A saved condition."""

    id: str
    merchant_id: str
    name: str
    condition: Condition
    revision: int = 0
