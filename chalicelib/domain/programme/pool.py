"""A pool of codes that a partner gave us: each is handed out once, to one card."""

from collections.abc import Iterable
from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.kept import Kept
from chalicelib.domain.letters import is_shown

CODES_MAX = 10_000  # in one import
POOL_MAX = 100_000
CODE_MAX = 64  # characters
LOW = 10  # fewer than so many left: somebody should ask the partner for more


@dataclass(frozen=True, slots=True)
class Pool(Kept):
    """`count` codes were imported; those before the slot `next` are handed out."""

    merchant_id: str
    id: str
    count: int = 0
    next: int = 0

    @property
    def left(self) -> int:
        return max(0, self.count - self.next)

    @property
    def low(self) -> bool:
        return self.left < LOW

    def claim(self, slot: int) -> str:
        return f"{CODE}{self.merchant_id}:{self.id}:{slot}"


CODE = "code:"  # how the claims begin that nothing gives free: somebody has read the code


def slot_of(claim: str) -> tuple[str, str, int]:
    """The merchant, the pool and the slot of a code's claim."""
    _, merchant_id, pool_id, slot = claim.split(":")
    return merchant_id, pool_id, int(slot)


def codes_in(lines: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """The codes of a file, a line each, without spaces around; and how many lines were blank or said again.

    InvalidInput names the line of one that is no code.
    """
    codes: dict[str, None] = {}
    passed = 0
    for n, line in enumerate(lines):
        code = line.strip().lstrip("\ufeff").strip()
        if not code or code in codes:
            passed += 1
            continue
        if len(code) > CODE_MAX or not is_shown(code) or "," in code or ";" in code:
            raise InvalidInput("code_line_wrong", field=f"codes.{n}", line=n + 1, most=CODE_MAX)
        codes[code] = None
    if len(codes) + passed > CODES_MAX:
        raise InvalidInput("codes_too_many", field="codes", most=CODES_MAX)
    return tuple(codes), passed
