"""Stateless secrets: HMAC tokens with a salt per purpose, under a list of keys, newest last.

A card remembers the id of the key it was made with, so its tokens never change when a key is added:
Apple forbids a pass's authenticationToken to change. A new key reads at once and signs from its `from_s` on,
when every process has read the list anew. Before a key is dropped from the list its cards are issued again
(`infra.retire`); what it signed and was left behind is out of use, and the PINs under it are set anew.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.card.code import CHECK_LENGTH, SERIAL_LENGTH, TO_CROCKFORD, readings, serial_of
from chalicelib.domain.card.replaced import CODES_MAX
from chalicelib.domain.card.rotating import KEY_BYTES, Shown, is_genuine, is_rotating, shown_in

PAGE_LENGTH = 22  # characters of 6 bits


@dataclass(frozen=True, slots=True)
class TokenKey:
    """`from_s`: when it begins to sign (epoch seconds)."""

    id: str
    secret: bytes
    from_s: int = 0


def keys_in(secret: Mapping[str, Any]) -> list[TokenKey]:
    """The keys of the `tokens` secret, in their order."""
    return [
        TokenKey(key["id"], base64.b64decode(key["secret"]), int(key.get("from_s", 0)))
        for key in secret["keys"]
    ]


class Tokens:
    """Makes tokens with the newest key that signs, and reads those of every key in the list.

    `renewed` reads the list anew: it is asked when a key or a code is not known, for the list in hand may be
    older than the key.
    """

    def __init__(
        self,
        keys: Sequence[TokenKey],
        *,
        clock_s: Callable[[], float],
        renewed: Callable[[], Sequence[TokenKey]] = tuple,
    ) -> None:
        if not keys or any(len(key.secret) < 32 for key in keys):
            raise ValueError("tokens need at least one key of 32 bytes or more")
        self._keys = {key.id: key for key in keys}
        self._first = keys[0].id
        self._clock_s = clock_s
        self._renewed = renewed

    @property
    def newest(self) -> str:
        """The key that signs what is new."""
        now_s = self._clock_s()
        signing = [key.id for key in self._keys.values() if key.from_s <= now_s]
        return signing[-1] if signing else self._first

    def knows(self, key_id: str) -> bool:
        """Whether what this key signed holds."""
        return self._find(key_id) is not None

    def apple(self, serial: str, key_id: str, number: int = 0) -> str:
        """A pass's authenticationToken: 32 characters. KeyError for a key that was retired."""
        return self._sign("apple", _numbered(serial, number), self._known(key_id))[:32]

    def is_apple(self, serial: str, key_id: str, token: str, number: int = 0) -> bool:
        key = self._find(key_id)
        if key is None:
            return False
        return hmac.compare_digest(self.apple(serial, key.id, number).encode(), token.encode())

    def barcode(self, serial: str, key_id: str, number: int = 0) -> str:
        """Serial and check, 36 characters of QR's alphanumeric set, of the card's first code or a later one.
        KeyError for a key that was retired."""
        return serial + self._check(_numbered(serial, number), self._known(key_id))

    def rotating(self, serial: str, key_id: str, number: int = 0) -> bytes:
        """What a phone draws the card's first code or a later one from, anew every half minute. KeyError for
        a key that was retired."""
        return self._rotating(_numbered(serial, number), self._known(key_id))

    def read_barcode(self, code: str) -> Shown | None:
        """What a code of ours says, however it was typed; None when it is not ours or forged. A rotating one
        may be of any time."""
        codes = readings(code)
        if not codes:
            return None
        return self._genuine(codes) or (self._genuine(codes) if self._renew() else None)

    def page(self, serial: str, key_id: str, number: int = 0) -> str:
        """The secret part of the address of a card's page: the serial and a signature. KeyError for a key
        that was retired."""
        return serial + self._page(_numbered(serial, number), self._known(key_id))

    def read_page(self, link: str) -> tuple[str, int] | None:
        """The serial in a link of ours, and of which of the card's codes it is; None when it is not ours."""
        if not link.isascii() or len(link) != SERIAL_LENGTH + PAGE_LENGTH:
            return None
        return self._genuine_page(link) or (self._genuine_page(link) if self._renew() else None)

    def webhook(self, endpoint_id: str, number: int, key_id: str) -> bytes:
        """The secret that an endpoint's calls are signed with, the first or a later one: 32 bytes."""
        return hmac.digest(
            _derived("webhook", self._known(key_id)), f"{endpoint_id}.{number}".encode(), hashlib.sha256
        )

    def payments(self, source_id: str, key_id: str) -> str:
        """The secret that a payment source signs with. KeyError for a key that was retired."""
        return f"whsec_{self._sign('payments', source_id, self._known(key_id))}"

    def pepper(self, secret: str, key_id: str) -> str:
        """What is hashed in a short secret's place. KeyError for a key that was retired."""
        return self._sign("pepper", secret, self._known(key_id))

    def seal(self, purpose: str, value: str) -> str:
        """`value` in the open with a signature that holds for this purpose alone; URL-safe."""
        return f"{value}.{self.newest}.{self._sign(purpose, value, self._keys[self.newest])[:32]}"

    def unseal(self, purpose: str, sealed: str) -> str | None:
        """The value that was sealed for this purpose; None when anything about it is wrong."""
        value, _, rest = sealed.rpartition(".")
        value, _, key_id = value.rpartition(".")
        key = self._find(key_id)
        if key is None or not rest.isascii():
            return None
        expected = self._sign(purpose, value, key)[:32]
        return value if hmac.compare_digest(expected.encode(), rest.encode()) else None

    def _find(self, key_id: str) -> TokenKey | None:
        if key_id not in self._keys:
            self._renew()
        return self._keys.get(key_id)

    def _known(self, key_id: str) -> TokenKey:
        key = self._find(key_id)
        if key is None:
            raise KeyError(f"no key is called {key_id}: it was retired")
        return key

    def _renew(self) -> bool:
        """Take over keys that are new in the list; False when there is none."""
        new = {key.id: key for key in self._renewed() if key.id not in self._keys}
        self._keys |= new
        return bool(new)

    def _genuine(self, codes: Sequence[str]) -> Shown | None:
        """The first code whose check is right; nearly all are a card's first."""
        for code in filter(is_rotating, codes):
            if self._made_by_a_card(code):
                return shown_in(code)
        parted = [(code[:SERIAL_LENGTH], code[SERIAL_LENGTH:]) for code in codes if not is_rotating(code)]
        numbered = ((serial, check, number) for number in range(CODES_MAX + 1) for serial, check in parted)
        found = (
            Shown(serial, number)
            for serial, check, number in numbered
            if self._is_check(_numbered(serial, number), check)
        )
        return next(found, None)

    def _genuine_page(self, link: str) -> tuple[str, int] | None:
        serial, given = link[:SERIAL_LENGTH], link[SERIAL_LENGTH:]
        for number in range(CODES_MAX + 1):
            ours = [self._page(_numbered(serial, number), key) for key in self._keys.values()]
            equal = [hmac.compare_digest(one, given) for one in ours]  # all of them, whichever is right
            if any(equal):
                return serial, number
        return None

    def _page(self, numbered: str, key: TokenKey) -> str:
        return self._sign("page", numbered, key)[:PAGE_LENGTH]

    def _made_by_a_card(self, code: str) -> bool:
        """Whether a card of ours made it at the time that it says."""
        shown = shown_in(code)
        numbered = _numbered(shown.serial, shown.number)
        genuine = [is_genuine(code, self._rotating(numbered, key)) for key in self._keys.values()]
        return any(genuine)

    def _rotating(self, numbered: str, key: TokenKey) -> bytes:
        return hmac.digest(_derived("rotating", key), numbered.encode(), hashlib.sha256)[:KEY_BYTES]

    def _is_check(self, numbered: str, check: str) -> bool:
        genuine = [hmac.compare_digest(self._check(numbered, key), check) for key in self._keys.values()]
        return any(genuine)

    def _check(self, numbered: str, key: TokenKey) -> str:
        digest = hmac.digest(_derived("barcode", key), numbered.encode(), hashlib.sha256)
        return base64.b32encode(digest).decode().translate(TO_CROCKFORD)[:CHECK_LENGTH]

    def _sign(self, purpose: str, value: str, key: TokenKey) -> str:
        digest = hmac.digest(_derived(purpose, key), value.encode(), hashlib.sha256)
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def new_serial() -> str:
    """128 random bits in 26 characters."""
    return serial_of(secrets.token_bytes(16))


def new_case_numbers() -> Iterator[str]:
    """Numbers for a case, one after the other until one is free: so that none tells how many there are."""
    while True:
        yield f"{secrets.randbelow(10**6):06d}"


def _numbered(serial: str, number: int) -> str:
    return f"{serial}.{number}" if number else serial


def _derived(purpose: str, key: TokenKey) -> bytes:
    return hmac.digest(key.secret, f"carnet/{purpose}".encode(), hashlib.sha256)
