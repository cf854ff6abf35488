"""What the beginning of a merchant needs from the outside, and what it promises."""

from typing import Protocol

from chalicelib.domain.programme.setup.opening import Begun, Opening, Unopened


class Openings(Protocol):
    """Merchants that come in by themselves."""

    def begun(self, email: str, key: str) -> Begun | None:
        """What this person began under this key, for some days."""
        ...

    def open(self, opening: Opening, now_ms: int) -> Unopened | None:
        """All of it or nothing; None when it is there now, else what was in its way."""
        ...
