"""What is known of a mail address: the code that is out to it, and that mail to it comes back."""

from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.time.units import MINUTE_MS

CODE_DIGITS = 6
CODE_MS = 10 * MINUTE_MS  # a mail is there within one, and somebody waits for it
TRIES_MAX = 5  # typing errors; of a million codes
Why = Literal["bounce", "complaint"]


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was mailed, as a slow hash. It proves the address once, until `until_ms`."""

    held: str
    until_ms: int
    tries: int = 0
    spent_ms: int = 0


@dataclass(frozen=True, slots=True)
class Returned:
    """Nothing more is sent to the address: its mail server refuses it, or its reader called it unwanted.

    `detail` is what the mail server said.
    """

    why: Why
    at_ms: int
    detail: str = ""
