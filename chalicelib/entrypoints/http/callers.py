"""Who calls: a POS with an API key, or a person with a session cookie; and what they may do."""

import hmac
import ipaddress
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.card.sandbox import in_sandbox
from chalicelib.domain.errors import NotAllowed, NotSignedIn
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.people.authority import Action, Standing, Strength, authority
from chalicelib.domain.people.browser import browser_of
from chalicelib.domain.people.factor_rule import need_of
from chalicelib.domain.people.keys import ApiKey, KeyUse, digest_of
from chalicelib.domain.people.staff import OUTLETS_SAID, Device, Outlet, Session, Staff, outlet_unknown
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.cookies import cookie_of, device_name, session_name
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.keys import used
from chalicelib.service.people.sessions import seen

READING = ("GET", "HEAD")
STANDINGS: Mapping[KeyUse, Standing] = {
    "till": "api", "campaigns": "api_campaigns", "sandbox": "api_sandbox",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Caller:
    """`by` is written into entries: "key:ID" or "staff:ID". A person has `staff`, perhaps an outlet.

    With a sandbox's key, the merchant is the sandbox.
    """

    merchant_id: str
    by: str
    role: Standing
    strength: Strength
    staff: Staff | None = None
    outlet: Outlet | None = None
    device: Device | None = None
    session: Session | None = None
    key: ApiKey | None = None

    @property
    def daily(self) -> bool:
        """Whether the numbers of its sales begin again each day."""
        return self.key is None or not self.key.lasting

    def may(self, action: Action) -> bool:
        return authority(self.role, self.strength, action) == "yes"


def signed_in(request: Request, action: Action | None = None) -> Caller:
    """The caller, who may do this; a change by cookie has to come from our own page."""
    caller = _by_key(request) if request.headers.get("authorization") else _by_cookie(request)
    wiring.coming_from(place_of(request, caller.device, caller.outlet))
    verdict = "yes" if action is None else authority(caller.role, caller.strength, action)
    if verdict == "no":
        raise NotAllowed("not_permitted")
    if verdict == "again":
        raise NotAllowed("password_again", field="password")
    if action not in (None, "access"):
        _refuse_without_factor(caller)
    return caller


def _refuse_without_factor(caller: Caller) -> None:
    """Who has to set up a second factor first does that and nothing else. On a paired till by PIN the till is
    one; and a shop that cannot be read asks for none: its people sign in to mend it."""
    if caller.staff is None or caller.strength in ("key", "pin") or caller.staff.has_factor:
        return
    try:
        factor_from = shop_of(caller.merchant_id).factor_from
    except NotAllowed:
        return
    if need_of(caller.staff, factor_from, wiring.clock_ms()) == "now":
        raise NotSignedIn("factor_needed")


def person(caller: Caller) -> tuple[Staff, Session]:
    """The person behind a session; an API key is none."""
    if caller.staff is None or caller.session is None:
        raise NotAllowed("not_permitted")
    return caller.staff, caller.session


def reader_language(caller: Caller, request: Request) -> Language:
    """Of a file that a browser saves: the person's own, for a link says nothing of the page's language."""
    return caller.staff.language if caller.staff else language_of(request)


def works_at(caller: Caller, outlet_id: str) -> bool:
    """Whether the caller has to do with this outlet: a key has with all of them."""
    return caller.staff is None or caller.staff.works_at(outlet_id)


def works_with(caller: Caller, other: Staff) -> bool:
    """Whether there is an outlet where both work."""
    own = caller.staff.outlets if caller.staff else ()
    return not own or any(map(other.works_at, own))


def within_outlets(caller: Caller, *outlet_ids: str, field: str = "outlet") -> None:
    """NotAllowed where a person who works at certain outlets has to do with what was only at others."""
    if not any(works_at(caller, outlet_id) for outlet_id in outlet_ids):
        raise NotAllowed("outlet_elsewhere", field=field)


def works_there(request: Request, merchant_id: str) -> bool:
    """Whether somebody of this merchant's is signed in; it opens a page, and nothing else."""
    secret = cookie_of(request, session_name())
    signed = wiring.directory().signed(digest_of(secret)) if secret else None
    return signed is not None and signed.staff.merchant_id == merchant_id and signed.live(wiring.clock_ms())


def device_of(request: Request) -> Device | None:
    """The paired device that the request comes from."""
    merchant_id, _, rest = cookie_of(request, device_name()).partition(".")
    device_id, _, secret = rest.partition(".")
    if not (merchant_id and device_id and secret):
        return None
    device = wiring.directory().device(merchant_id, device_id)
    if device is None or device.revoked_ms is not None:
        return None
    return device if hmac.compare_digest(device.digest, digest_of(secret)) else None


def from_our_page(request: Request) -> None:
    """NotAllowed unless a browser says that our own page sent this (Fetch Metadata, or else Origin)."""
    site = request.headers.get("sec-fetch-site")
    same = site == "same-origin"
    if site is None:
        same = request.headers.get("origin") == wiring.settings().base_url
    if not same:
        raise NotAllowed("origin_wrong")


def new_secret() -> str:
    """256 random bits; only its digest is kept."""
    return secrets.token_urlsafe(32)


def source_of(request: Request) -> str:
    """The network that a request comes from: an IPv4 address, or the 64 bits of IPv6 that one line has."""
    try:
        address = ipaddress.ip_address(_address_of(request))
    except ValueError:
        return "nowhere"
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:  # as some proxies write IPv4
        address = address.ipv4_mapped
    if address.version == 4:
        return str(address)
    return str(ipaddress.ip_network(f"{address}/64", strict=False).network_address)


def _address_of(request: Request) -> str:
    """Who called us or, where that is the proxy of our own, who called it: the last but one in the header.
    API Gateway adds the proxy behind it; what is before it anybody can have written."""
    called = str(request.context.get("identity", {}).get("sourceIp", ""))
    secret, given = wiring.settings().proxy_secret, request.headers.get("x-carnet-proxy", "")
    if not secret or not hmac.compare_digest(given.encode(), secret.encode()):
        return called
    hops = request.headers.get("x-forwarded-for", "").split(",")
    return hops[-2].strip() if len(hops) > 1 else called


def place_of(request: Request, device: Device | None = None, outlet: Outlet | None = None) -> Facts:
    """Where a request comes from, as far as it is known: what the audit list says of it."""
    known = {
        "device": device.label if device else "",
        "outlet": outlet.name if outlet else "",
        "browser": browser_of(request.headers.get("user-agent", "")),
        "network": source_of(request),
    }
    return {name: said for name, said in known.items() if said}


def note_reading(caller: Caller, what: Literal["card.read", "card.search"], whom: str = "") -> None:
    """A person sees whose card it is: one line an hour for a card, before it is shown. A POS is no person."""
    if caller.staff is not None:
        line = AuditLine(caller.merchant_id, wiring.clock_ms(), caller.by, what, whom or caller.merchant_id)
        wiring.directory().note_hourly(line)


def note_file(caller: Caller, name: str) -> None:
    """A file with what the shop knows is taken: a line about it, before it is handed out."""
    line = AuditLine(caller.merchant_id, wiring.clock_ms(), caller.by, "file.take", name)
    wiring.directory().note(line)


def shop_of(merchant_id: str) -> Merchant:
    """The merchant that somebody is signed in at, as of some seconds ago."""
    return merchant_there(wiring.store(), merchant_id)


def zone_of(merchant_id: str, outlet_id: str, field: str = "outlet") -> str:
    """The outlet's time zone; of no outlet (""), the merchant's. InvalidInput names the outlets."""
    if not outlet_id:
        return shop_of(merchant_id).zone
    outlet = wiring.directory().outlet_lately(merchant_id, outlet_id)
    if outlet is None:
        some = wiring.directory().some_outlets(merchant_id, OUTLETS_SAID + 1)
        raise outlet_unknown([known.id for known in some], field)
    return outlet.zone


def _by_key(request: Request) -> Caller:
    scheme, _, key = request.headers["authorization"].partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise NotSignedIn("not_signed_in", field="Authorization")
    found = wiring.store().api_key(digest_of(key.strip()))
    if found is None or found.revoked_ms is not None:
        raise NotSignedIn("not_signed_in", field="Authorization")
    used(wiring.store(), found, wiring.clock_ms())
    merchant_id = in_sandbox(found.merchant_id, found.sandbox)
    return Caller(merchant_id, f"key:{found.id}", STANDINGS[found.use], "key", key=found)


def _by_cookie(request: Request) -> Caller:
    secret = cookie_of(request, session_name())
    if not secret:
        raise NotSignedIn("not_signed_in", field="Authorization")
    signed, now_ms = wiring.directory().signed(digest_of(secret)), wiring.clock_ms()
    if signed is None or not signed.live(now_ms):
        raise NotSignedIn("session_ended")
    if request.method not in READING:
        from_our_page(request)
    seen(wiring.directory(), signed.session, now_ms)
    staff, outlet = signed.staff, signed.outlet
    if outlet is not None and not staff.works_at(outlet.id):
        outlet = None
    return Caller(
        staff.merchant_id,
        f"staff:{staff.id}",
        staff.role,
        signed.session.strength(now_ms),
        staff,
        outlet,
        signed.device,
        signed.session,
    )
