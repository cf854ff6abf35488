"""API keys: shown once, kept as a digest, scoped to a merchant, revocable."""

import hashlib
from dataclasses import dataclass
from typing import Literal

PREFIX = "carnet_"
KeyUse = Literal["till", "campaigns", "sandbox"]


@dataclass(frozen=True, slots=True)
class ApiKey:
    """`digest` is SHA-256 of the key: it is 256 random bits, so a slow hash would protect nothing more.

    `use`: a till's key touches cards and makes no campaigns, a campaigns' key the other way round. A
    sandbox's key does what a till's does, in the `sandbox` of this id, which nobody else has.
    `lasting`: its sale numbers never repeat; else they begin again each day.
    `used_ms`: when it was last used, within the hour; 0: never.
    """

    id: str
    merchant_id: str
    label: str
    digest: str
    created_ms: int
    revoked_ms: int | None = None
    use: KeyUse = "till"
    sandbox: str = ""
    lasting: bool = False
    used_ms: int = 0


def digest_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
