"""Who works at a merchant, where, on which device, and what each may do."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import Language
from chalicelib.domain.time.wall_clock import check_zone

Role = Literal["owner", "manager", "marketer", "cashier"]
ROLES: tuple[Role, ...] = get_args(Role)
USUAL_ROLE: Role = "cashier"  # of who is invited
Standing = Role | Literal["api", "api_campaigns"]
"""A person's role, or a POS that calls with an API key."""

Action = Literal[
    "scan", "redeem", "enrol", "search", "look_up", "see_history", "undo_own", "undo_any", "allow", "report",
    "see_staff", "see_outlets", "staff", "outlets", "devices", "limits", "audit", "campaigns",
    "webhooks",
]  # fmt: skip
StaffState = Literal["invited", "active", "revoked"]

_AT_THE_TILL: frozenset[Action] = frozenset(
    ("scan", "redeem", "enrol", "search", "look_up", "see_history", "undo_own"),
)
_FOR_CAMPAIGNS: frozenset[Action] = frozenset(("campaigns", "look_up", "see_history", "see_outlets"))
_MAY: dict[Standing, frozenset[Action]] = {
    "owner": frozenset(get_args(Action)),
    "manager": _AT_THE_TILL | {"undo_any", "allow", "report", "see_staff", "see_outlets"},
    "marketer": _FOR_CAMPAIGNS,
    "cashier": _AT_THE_TILL,
    "api": _AT_THE_TILL | {"undo_any", "webhooks"},  # a till's key must not become its owner
    "api_campaigns": _FOR_CAMPAIGNS,
}
PIN_LENGTHS = (4, 6)
PASSWORD_LENGTHS = (10, 128)  # long enough that nothing else is asked of it; short enough to hash


@dataclass(frozen=True, slots=True)
class Staff:
    """`outlets` empty: all of them. Sessions begun before `sessions_from_ms` are over.

    `link_digest` is that of the invitation (or new password) link that is out, until `link_until_ms`.
    `revision` counts the changes, so that of two at once one is told.
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
    link_digest: str = ""
    link_until_ms: int = 0
    revision: int = 0

    def works_at(self, outlet_id: str) -> bool:
        return not self.outlets or outlet_id in self.outlets


@dataclass(frozen=True, slots=True)
class Outlet:
    """A place of sale. `zone` is its IANA time zone."""

    id: str
    merchant_id: str
    name: str
    zone: str

    def __post_init__(self) -> None:
        check_zone(self.zone, "zone")


@dataclass(frozen=True, slots=True)
class Device:
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
    """One sign-in; `digest` is that of the secret in its cookie."""

    digest: str
    merchant_id: str
    staff_id: str
    created_ms: int
    expires_ms: int
    device_id: str = ""
    outlet_id: str = ""


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
            and self.session.created_ms >= self.staff.sessions_from_ms
            and (not self.session.device_id or (self.device is not None and self.device.revoked_ms is None))
        )


def may(standing: Standing, action: Action) -> bool:
    return action in _MAY[standing]


def actions_of(standing: Standing) -> tuple[Action, ...]:
    return tuple(sorted(_MAY[standing]))


def check_pin(pin: str) -> None:
    """InvalidInput unless it has 4 to 6 digits that are neither all alike nor a row."""
    least, most = PIN_LENGTHS
    if not (least <= len(pin) <= most and pin.isascii() and pin.isdigit()):
        raise InvalidInput("pin_wrong_form", field="pin", least=least, most=most)
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise InvalidInput("pin_weak", field="pin")


def check_password(password: str, email: str) -> None:
    """InvalidInput unless it is long enough and not the address itself."""
    least, most = PASSWORD_LENGTHS
    if not least <= len(password) <= most or password.casefold() == email.casefold():
        raise InvalidInput("password_weak", field="password", least=least, most=most)
