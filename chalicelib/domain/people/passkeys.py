"""A passkey: a key pair in somebody's phone, computer or security key, of which we hold the public half.

It signs only for our own address, and only once it has recognised its holder, by finger, face or PIN: it is
password and second factor in one. https://www.w3.org/TR/webauthn-3/
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.letters import one_line
from chalicelib.domain.people.keys import digest_of

PASSKEYS_MAX = 10  # of one person: a phone, a computer, a security key in the safe, and their successors
NAME_MAX = 60
SHORT_ID = 16  # characters


@dataclass(frozen=True, slots=True)
class Passkey:
    """`credential` is the id that it was made with and `public_key` is in COSE's form, both in base64url.

    `counter`: how often it has signed, where it counts (0: it does not, as those that are synced do not).
    `synced`: its maker keeps a copy, so that a lost phone does not lose it. `used_ms` 0: not used yet.
    """

    credential: str
    public_key: str
    name: str
    created_ms: int
    used_ms: int = 0
    counter: int = 0
    synced: bool = False

    @property
    def id(self) -> str:
        """What it is called where its person sees it."""
        return id_of(self.credential)


@dataclass(frozen=True, slots=True)
class Created:
    """What a browser hands over of a new passkey, as WebAuthn calls it, in base64url."""

    client_data: str
    attestation: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a browser hands over when a passkey signs. `handle`: whose it says to be."""

    credential: str
    handle: str
    client_data: str
    authenticator_data: str
    signature: str


def id_of(credential: str) -> str:
    return digest_of(credential)[:SHORT_ID]


def handle_of(merchant_id: str, staff_id: str) -> str:
    """What a passkey remembers of whose it is: no name. WebAuthn takes 64 bytes; ours are 45 at most."""
    return f"{merchant_id}.{staff_id}"


def whose(handle: str) -> tuple[str, str]:
    """Merchant and person; no id of ours has a dot."""
    merchant_id, _, staff_id = handle.partition(".")
    return merchant_id, staff_id


def named(name: str, otherwise: str) -> str:
    """The name in one line, or what stands for it where none was given; InvalidInput for one too long."""
    text = one_line(name) or otherwise[:NAME_MAX]
    if len(text) > NAME_MAX:
        raise InvalidInput("text_too_long", field="name", at="name", most=NAME_MAX)
    return text


def with_passkey(held: Sequence[Passkey], new: Passkey) -> tuple[Passkey, ...]:
    """NotAllowed for one too many, and for one that is there already."""
    if len(held) >= PASSKEYS_MAX:
        raise NotAllowed("too_many_passkeys", most=PASSKEYS_MAX)
    if any(each.credential == new.credential for each in held):
        raise NotAllowed("passkey_there")
    return (*held, new)


def signed_by(held: Sequence[Passkey], key: Passkey, counter: int, now_ms: int) -> tuple[Passkey, ...] | None:
    """After it has signed; None for a count that it has passed already: somebody has a copy of it."""
    if (counter or key.counter) and counter <= key.counter:
        return None
    used = replace(key, counter=counter, used_ms=now_ms)
    return tuple(used if each.credential == key.credential else each for each in held)
