"""How the API shows people, outlets, devices and sessions to those who work with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import get_args

import msgspec

from chalicelib.domain.people.authority import Role, Strength, actions_of, holds
from chalicelib.domain.people.factor_rule import Need, need_of
from chalicelib.domain.people.mailed import Why as MailReturned
from chalicelib.domain.people.staff import (
    Device,
    Outlet,
    Staff,
    StaffState,
)
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.people.presence import Presence


@dataclass(frozen=True, slots=True)
class ShopSeen:
    """What everybody who works in a shop sees of it: its name, where its logo is, whether it is in review,
    and of which roles it asks a second factor since when."""

    name: str = ""
    logo: str = ""
    in_review: bool = False
    factor_from: Mapping[str, int] = field(default_factory=dict)
    now_ms: int = 0


class MeView(msgspec.Struct):
    """`pin_void`: too many wrong guesses took the PIN away; it is set anew by the password. `has_password`:
    who signs in by a code may have none. `mails`: what waits for the person is mailed. `factor`: they have a
    second factor, are asked for none (`free`), will be from `factor_from` on (`soon`), or set one up before
    anything else (`now`)."""

    id: str
    name: str
    email: str
    role: Role
    language: Language
    has_pin: bool
    pin_void: bool
    has_password: bool
    mails: bool
    factor: Need
    factor_from: Instant | None


class OutletView(msgspec.Struct):
    id: str
    name: str
    zone: str


class DeviceView(msgspec.Struct):
    id: str
    label: str
    outlet: str
    outlet_name: str | None
    paired_at: Instant
    revoked_at: Instant | None


class PersonView(msgspec.Struct):
    """Who can sign in by PIN on a device; `allows`: may set a limit aside."""

    id: str
    name: str
    role: Role
    language: Language
    allows: bool


class ShopView(msgspec.Struct):
    """A shop where the same mail address and password are somebody's."""

    merchant_id: str
    organization: str


class SessionView(msgspec.Struct):
    """Who is signed in (nobody: `me` is null), where, and who else could be on a paired device.

    `may` is what a page may offer; `by_pin`: what is done at a till, the rest asks for the password. `shops`:
    nobody is signed in before one of them is chosen. `shop`: its name. `in_review`: it waits for the operator
    to look at it. `logo`: where its logo is, for a circle; empty for none. `outlets` are those where
    the person works, or 100 of them; the others are searched.
    """

    me: MeView | None
    merchant_id: str | None
    may: list[str]
    outlet: OutletView | None
    outlets: list[OutletView]
    device: DeviceView | None
    people: list[PersonView]
    expires_at: Instant | None
    by_pin: bool
    shops: list[ShopView]
    shop: str
    in_review: bool
    logo: str


class StaffView(msgspec.Struct):
    """`asked_by`: the owner who asked that the person be one, or have a link as one. `mail_returned`: why
    nothing more is mailed to the address; null as long as mail arrives there. `has_factor`: a second one."""

    id: str
    email: str
    name: str
    role: Role
    outlets: list[str]
    language: Language
    state: StaffState
    has_password: bool
    has_pin: bool
    created_at: Instant
    asked_by: str | None
    asked_by_name: str | None
    mail_returned: MailReturned | None
    has_factor: bool


NO_SHOP = ShopSeen()  # of nobody who has signed in


def session_view(
    present: Presence, shops: Sequence[ShopView] = (), *, shop: ShopSeen = NO_SHOP
) -> SessionView:
    staff, session, device = present.staff, present.session, present.device
    strength: Strength = "password" if session and session.password_ms else "pin"
    merchant_id = staff.merchant_id if staff else device.merchant_id if device else None
    return SessionView(
        me=_me(staff, shop, by_pin=bool(session) and strength == "pin") if staff else None,
        merchant_id=merchant_id,
        may=list(actions_of(staff.role, strength)) if staff else [],
        outlet=outlet_view(present.outlet) if present.outlet else None,
        outlets=[outlet_view(outlet) for outlet in present.outlets],
        device=device_view(device) if device else None,
        people=[
            PersonView(person.id, person.name, person.role, person.language, holds(person.role, "allow"))
            for person in present.people
        ],
        expires_at=instant(session.expires_ms) if session else None,
        by_pin=bool(session) and strength == "pin",
        shops=list(shops),
        shop=shop.name,
        in_review=shop.in_review,
        logo=shop.logo,
    )


def outlet_view(outlet: Outlet) -> OutletView:
    return OutletView(outlet.id, outlet.name, outlet.zone)


def device_view(device: Device, outlets: Iterable[Outlet] = ()) -> DeviceView:
    revoked = None if device.revoked_ms is None else instant(device.revoked_ms)
    name = next((outlet.name for outlet in outlets if outlet.id == device.outlet_id), None)
    return DeviceView(device.id, device.label, device.outlet_id, name, instant(device.paired_ms), revoked)


def staff_view(staff: Staff, names: Mapping[str, str]) -> StaffView:
    return StaffView(
        id=staff.id,
        email=staff.email,
        name=staff.name,
        role=staff.role,
        outlets=list(staff.outlets),
        language=staff.language,
        state=staff.state,
        has_password=bool(staff.password_hash),
        has_pin=bool(staff.pin_hash),
        created_at=instant(staff.created_ms),
        asked_by=staff.asked_by.removeprefix("staff:") or None,
        asked_by_name=names.get(staff.asked_by),
        mail_returned=next((why for why in get_args(MailReturned) if why == staff.mail_returned), None),
        has_factor=staff.has_factor,
    )


def _me(staff: Staff, shop: ShopSeen, *, by_pin: bool) -> MeView:
    need = need_of(staff, {} if by_pin else shop.factor_from, shop.now_ms)
    from_ms = shop.factor_from.get(staff.role, 0)
    return MeView(
        staff.id,
        staff.name,
        staff.email,
        staff.role,
        staff.language,
        bool(staff.pin_hash),
        bool(staff.pin_void_ms),
        bool(staff.password_hash),
        not staff.unmailed,
        need,
        instant(from_ms) if need in ("soon", "now") else None,
    )
