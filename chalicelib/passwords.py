"""Hashes of passwords and PINs, by argon2id; a stronger setting is taken over at the next sign-in.

19 MiB, two passes, one lane: the first choice of OWASP's password storage cheat sheet, about 40 ms here and
100 ms on the API's Lambda, whose memory holds it. A PIN is short, so what guards it first is the count of
attempts (`domain/people/attempts.py`), and a pepper makes a stolen hash worth nothing.
https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
"""

import functools
import unicodedata
from typing import Any

from chalicelib.tokens import Tokens

MEMORY_KIB = 19 * 1024
PASSES = 2
LANES = 1


class Argon2:
    """What `service.people.ports.Hashes` asks for: of passwords."""

    def hash(self, secret: str) -> str:
        made: str = _context().hash(_same(secret))
        return made

    def check(self, secret: str, held: str) -> tuple[bool, str]:
        """Whether it is the secret, and a new hash when the held one is of an older setting ("" else).

        Without a held hash it takes as long as with one, so that time does not tell who exists.
        """
        if not held:
            _context().dummy_verify()
            return False, ""
        good, renewed = _context().verify_and_update(_same(secret), held)
        return bool(good), renewed or ""


class Peppered:
    """The same of PINs. They are so few that a hash by itself would tell them: under a key that is not in the
    table it does not. A PIN whose key was retired is set anew."""

    def __init__(self, hashes: Argon2, tokens: Tokens) -> None:
        self._hashes = hashes
        self._tokens = tokens

    def hash(self, secret: str) -> str:
        key_id = self._tokens.newest
        return f"{key_id}:{self._hashes.hash(self._tokens.pepper(secret, key_id))}"

    def check(self, secret: str, held: str) -> tuple[bool, str]:
        key_id, _, kept = held.rpartition(":")
        if not self._tokens.knows(key_id):
            return self._hashes.check(secret, "")
        good, renewed = self._hashes.check(self._tokens.pepper(secret, key_id), kept)
        old = bool(renewed) or key_id != self._tokens.newest
        return good, self.hash(secret) if good and old else ""


def _same(secret: str) -> str:
    """Keyboards write é in two ways (NIST SP 800-63B, 3.1.1.2)."""
    return unicodedata.normalize("NFC", secret)


@functools.cache
def _context() -> Any:
    from passlib.context import CryptContext

    return CryptContext(
        schemes=["argon2"],
        argon2__type="ID",
        argon2__memory_cost=MEMORY_KIB,
        argon2__time_cost=PASSES,
        argon2__parallelism=LANES,
    )
