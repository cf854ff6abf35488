"""What a newer release wrote with a value, for a rollback and for the minutes in which two releases run."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that is written whole. `kept`: what this release knows nothing of, carried along untouched."""

    kept: Mapping[str, Any] = field(default_factory=dict, kw_only=True, repr=False, hash=False)
