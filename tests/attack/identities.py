"""Everybody who might call: people by password and by PIN, tablets, keys, and what is dead or forged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chalicelib import wiring
from chalicelib.domain.people.authority import ROLES, Standing, Strength
from chalicelib.domain.people.keys import ApiKey, KeyUse, digest_of
from chalicelib.domain.people.staff import FRESH_MS
from tests.attack.examples import PASSKEY, RECOVERY, TOTP_SECRET
from tests.attack.things import by_pin, signed_in
from tests.attack.world import World
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import OTHER_MERCHANT
from tests.support.people import Page

SESSION = "__Host-carnet_session"
TABLET = "tablet"
SANDBOX = "trying-out"  # stands in the name of all that is in it
WITH_SECOND_FACTOR: Standing = "marketer"
OURS = {"Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Identity:
    """`standing` is None for who may do nothing at all."""

    name: str
    headers: Mapping[str, str]
    standing: Standing | None = None
    strength: Strength = "key"

    def is_own_session(self, digest: object) -> bool:
        """Whether the session of this digest is the one that the headers name."""
        pairs = (pair.partition("=") for pair in self.headers.get("Cookie", "").split("; "))
        return any(digest_of(value) == digest for _, _, value in pairs)


@dataclass(frozen=True)
class Cast:
    """Those of the café and of its rival who may do something there, and who may not any more."""

    own: Sequence[Identity]
    own_dead: Sequence[Identity]
    rivals: Sequence[Identity]
    rivals_dead: Sequence[Identity]


def cast_of(world: World) -> Cast:
    cast = Cast(
        own=_living(world, "cafe"),
        own_dead=_dead(world, "cafe"),
        rivals=_living(world, "rival"),
        rivals_dead=_dead(world, "rival"),
    )
    for merchant, merchant_id in (("cafe", MERCHANT), ("rival", OTHER_MERCHANT)):
        _with_second_factor(world, merchant_id, f"{merchant}-{WITH_SECOND_FACTOR}")
    return cast


def _with_second_factor(world: World, merchant_id: str, staff_id: str) -> None:
    """Somebody who has signed in already, and has one from now on."""
    staff = world.shop.directory.staff(merchant_id, staff_id)
    assert staff is not None
    passkeys = (PASSKEY,) if merchant_id == MERCHANT else ()
    factor = replace(staff, totp_secret=TOTP_SECRET, recovery=(digest_of(RECOVERY),), passkeys=passkeys)
    world.shop.directory.hold(factor)


def _living(world: World, merchant: str) -> list[Identity]:
    """Those of one merchant who may do something."""
    just_now: list[tuple[str, Standing, Page]] = [
        *((role, role, signed_in(merchant, role, f"{merchant}-main")) for role in ROLES),
        ("scoped manager", "manager", signed_in(merchant, "scoped-manager", f"{merchant}-park")),
        ("scoped cashier", "cashier", signed_in(merchant, "scoped-cashier", f"{merchant}-park")),
    ]
    before = [(role, signed_in(merchant, role, f"{merchant}-main")) for role in ROLES]
    for _, page in before:
        _age(world, page)
    keys: tuple[tuple[KeyUse, Standing], ...] = (
        ("till", "api"), ("campaigns", "api_campaigns"), ("sandbox", "api_sandbox"),
    )  # fmt: skip
    return [
        *(Identity(name, _cookie(page), role, "fresh") for name, role, page in just_now),
        *(Identity(f"{role}, before", _cookie(page), role, "password") for role, page in before),
        *(Identity(f"{role}, PIN", _cookie(by_pin(merchant, role)), role, "pin") for role in ROLES),
        *(Identity(f"key: {use}", _bearer(_key(world, merchant, use)), standing) for use, standing in keys),
    ]


def _age(world: World, page: Page) -> None:
    """The password was given too long ago for what opens doors."""
    digest = digest_of(page.cookies[SESSION])
    signed = world.shop.directory.signed(digest)
    assert signed is not None
    aged = replace(signed.session, password_ms=signed.session.password_ms - FRESH_MS)
    world.shop.directory.begin(aged)


def _dead(world: World, merchant: str) -> list[Identity]:
    """A tablet without a person, what has ended, what never was, and nobody."""
    owner, tablet, unpaired = (signed_in(merchant, "owner") for _ in range(3))
    left, out = signed_in(merchant, "leaver"), signed_in(merchant, "owner")
    for page in (tablet, unpaired):
        code = owner.post("/devices", {"label": "Tablet", "outlet": f"{merchant}-main"}).json["code"]
        page.cookies.clear()
        device = page.post("/pairings", {"code": code}).json["device"]["id"]
    signed_out = _cookie(out)
    out.send("DELETE", "/session")
    owner.send("DELETE", f"/devices/{device}")
    owner.send("DELETE", f"/staff/{merchant}-leaver")
    revoked = _key(world, merchant, "till", "revoked")
    held = world.shop.store.api_key(digest_of(revoked))
    assert held is not None
    world.shop.store.revoke_api_key(held, wiring.clock_ms())
    return [
        Identity(TABLET, _cookie(tablet)),
        Identity("tablet, unpaired", _cookie(unpaired)),
        Identity("person, revoked", _cookie(left)),
        Identity("signed out", signed_out),
        Identity("key, revoked", _bearer(revoked)),
        Identity("key, forged", _bearer("carnet_" + "f" * 43)),
        Identity("session, forged", {"Cookie": f"{SESSION}=" + "f" * 43}),
        Identity("nobody", {}),
    ]


def _key(world: World, merchant: str, use: KeyUse, name: str = "living") -> str:
    secret = f"carnet_{merchant}_{use}_{name}".ljust(50, "k")
    merchant_id = MERCHANT if merchant == "cafe" else OTHER_MERCHANT
    id_ = f"{merchant}-{use}-{name}"
    sandbox = SANDBOX if use == "sandbox" else ""
    held = ApiKey(id_, merchant_id, id_, digest_of(secret), NOON_MS, use=use, sandbox=sandbox)
    world.shop.store.put_api_key(held)
    return secret


def _cookie(page: Page) -> dict[str, str]:
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in page.cookies.items())}


def _bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}
