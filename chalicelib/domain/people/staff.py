"""Who works at a merchant, where, on which device, and what each may do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.kept import Kept
from chalicelib.domain.people.authority import Role, Strength
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.passkeys import Passkey
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.domain.time.wall_clock import check_zone

StaffState = Literal["invited", "active", "revoked"]
OUTLETS_SAID = 20  # by a refusal
SESSION_ID = 16  # characters
SEEN_MS = 15 * MINUTE_MS  # so often it is noted that a session is in use
FRESH_MS = 15 * MINUTE_MS  # an owner's errand in the office; a browser left open is soon no owner


@dataclass(frozen=True, slots=True)
class Staff(Kept):
    """`outlets` empty: all of them. Sessions begun before `sessions_from_ms` are over.

    `link_digest` is that of the invitation (or new password) link that is out, until `link_until_ms`.
    `revision` counts the changes, so that of two at once one is told. `asked_by` is the owner who asked, at
    `asked_ms`, that the person be an owner or have a link as one: another owner confirms it. `pin_void_ms`:
    when too many wrong guesses took the PIN away; 0: they did not.
    `scope_from_ms`: since when the person has this role and these outlets; until then it was another.
    `totp_secret`: that of the person's authenticator app, "" without one; `totp_step` is the last step whose
    code was used. `passkeys` sign in by themselves. `recovery` are the digests of the codes that stand in for
    a lost phone, each once.
    `mail_returned`: why nothing more is mailed to the address; "" as long as it arrives. `unmailed`: they
    would rather not be written to of what waits for them.
    """

    id: str
    merchant_id: str
    email: str
    name: str
    role: Role
    language: Language
    created_ms: int
    state: StaffState = "invited"
    outlets: tuple[str, ...] = ()
    password_hash: str = ""
    pin_hash: str = ""
    sessions_from_ms: int = 0
    scope_from_ms: int = 0
    link_digest: str = ""
    link_until_ms: int = 0
    revision: int = 0
    asked_by: str = ""
    asked_ms: int = 0
    pin_void_ms: int = 0
    mail_returned: str = ""
    unmailed: bool = False
    totp_secret: str = field(default="", repr=False)
    totp_step: int = 0
    recovery: tuple[str, ...] = ()
    passkeys: tuple[Passkey, ...] = ()

    @property
    def has_factor(self) -> bool:
        """Whether the password alone does not let them in."""
        return bool(self.totp_secret or self.passkeys)

    def without_factor(self) -> "Staff":
        return replace(self, totp_secret="", totp_step=0, passkeys=(), recovery=())

    def works_at(self, outlet_id: str) -> bool:
        """Also what is at no outlet ("") is only for who works at all of them."""
        return not self.outlets or outlet_id in self.outlets


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """`next` leads on; "" on the last page."""

    people: tuple[Staff, ...]
    next: str


@dataclass(frozen=True, slots=True)
class Outlet(Kept):
    """A place of sale. `zone` is its IANA time zone."""

    id: str
    merchant_id: str
    name: str
    zone: str

    def __post_init__(self) -> None:
        check_zone(self.zone, "zone")


def clocks_differ(outlets: Iterable[Outlet]) -> bool:
    """Whether nobody can tell what time it was at "the shop"."""
    return len({outlet.zone for outlet in outlets}) > 1


def refuse_unknown_outlets(outlets: Iterable[Outlet], *named: str, field: str) -> None:
    """InvalidInput unless each named one is among `outlets`: it says which there are."""
    known = [outlet.id for outlet in outlets]
    if not set(known).issuperset(named):
        raise outlet_unknown(known, field)


def outlet_unknown(known: Sequence[str], field: str) -> InvalidInput:
    """An outlet was named that is not there; a few of those that are."""
    few = [*known[:OUTLETS_SAID], *(["…"] if len(known) > OUTLETS_SAID else [])]
    return InvalidInput("outlet_unknown" if known else "outlets_none", field=field, outlets=", ".join(few))


@dataclass(frozen=True, slots=True)
class Device(Kept):
    """A tablet that stands at an outlet. `digest` is that of the secret in its cookie."""

    id: str
    merchant_id: str
    outlet_id: str
    label: str
    digest: str
    paired_ms: int
    revoked_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """An offer to pair a device, by a short code that works once until `until_ms`."""

    digest: str
    merchant_id: str
    outlet_id: str
    label: str
    until_ms: int


@dataclass(frozen=True, slots=True)
class Session:
    """One sign-in; `digest` is that of the secret in its cookie.

    `password_ms`: when the password was given; 0: it began by PIN. `browser` and `network` are where it
    began, `seen_ms` when it was last used, within a quarter of an hour. `passkey`: the id of the one that it
    began with, alone or after the password; it ends with it.
    """

    digest: str
    merchant_id: str
    staff_id: str
    created_ms: int
    expires_ms: int
    device_id: str = ""
    outlet_id: str = ""
    password_ms: int = 0
    browser: str = ""
    network: str = ""
    seen_ms: int = 0
    passkey: str = ""

    @property
    def id(self) -> str:
        """What it is called where its person sees it: says nothing of the secret."""
        return digest_of(self.digest)[:SESSION_ID]

    def stands(self, staff: Staff) -> bool:
        """Whether its person has not ended it: with all of before, or with the passkey that it began with."""
        held = not self.passkey or any(key.id == self.passkey for key in staff.passkeys)
        return held and self.created_ms >= staff.sessions_from_ms

    def strength(self, now_ms: int) -> Strength:
        if not self.password_ms:
            return "pin"
        return "fresh" if now_ms - self.password_ms < FRESH_MS else "password"


@dataclass(frozen=True, slots=True)
class Signed:
    """A session with what it hangs on, as of a moment ago."""

    session: Session
    staff: Staff
    outlet: Outlet | None = None
    device: Device | None = None

    def live(self, now_ms: int) -> bool:
        """Whether the session is neither expired nor ended by the person, and its device still paired."""
        return (
            now_ms < self.session.expires_ms
            and self.staff.state == "active"
            and self.session.stands(self.staff)
            and (not self.session.device_id or (self.device is not None and self.device.revoked_ms is None))
        )
