"""A shop's people, and a browser in which one of them is signed in."""

import functools
import json
from dataclasses import dataclass, field, replace
from typing import Any

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.staff import Outlet, Staff
from chalicelib.passwords import Argon2, Peppered
from chalicelib.tokens import Tokens, keys_in
from tests.support.fakes import MERCHANT, NOON_MS, NOON_S
from tests.support.fakes.directory import FakeDirectory
from tests.support.gateway import Reply, Shop, call
from tests.support.keys import TOKENS

PASSWORD = "a long enough password"
PIN = "2580"
PINS = Peppered(Argon2(), Tokens(keys_in(TOKENS), clock_s=lambda: NOON_S))  # as the app has them, by `Keys`
MAIN = Outlet("main", MERCHANT, "Main street", "Europe/Chisinau")
PARK = Outlet("park", MERCHANT, "Park", "Europe/Chisinau")


@functools.cache
def hashed(secret: str) -> str:
    return Argon2().hash(secret)


@functools.cache
def hashed_pin(pin: str) -> str:
    return PINS.hash(pin)


def a_person(id_: str = "ana", role: Role = "cashier", **changes: Any) -> Staff:
    staff = Staff(id_, MERCHANT, f"{id_}@luna.example", id_.title(), role, "en", NOON_MS, state="active")
    staff = replace(staff, password_hash=hashed(PASSWORD), pin_hash=hashed_pin(PIN))
    return replace(staff, **changes)


def staffed(directory: FakeDirectory, *people: Staff) -> None:
    """Two outlets and these people; by default one of each role."""
    line = AuditLine(MERCHANT, NOON_MS, "operator", "outlet.add", "")
    for outlet in (MAIN, PARK):
        directory.put_outlet(outlet, line)
    roles: tuple[tuple[str, Role], ...] = (
        ("olga", "owner"), ("max", "manager"), ("mara", "marketer"), ("ana", "cashier"), ("ben", "cashier"),
    )  # fmt: skip
    for person in people or tuple(a_person(id_, role) for id_, role in roles):
        assert directory.add_staff(person, line)


@dataclass
class Page:
    """A page of ours in a browser: it keeps cookies and says where its requests come from."""

    cookies: dict[str, str] = field(default_factory=dict)
    address: str = "203.0.113.7"
    comes_from: dict[str, str] = field(default_factory=lambda: {"sec-fetch-site": "same-origin"})

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Reply:
        ours = {"accept": "*/*", "accept-language": "en", **self.comes_from}
        sent = ours | {name.replace("_", "-").lower(): value for name, value in headers.items()}
        if body is not None:
            sent.setdefault("content-type", "application/json")
        if self.cookies:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        raw = body if isinstance(body, bytes | str) or body is None else json.dumps(body)
        reply = call(method, f"/api/v1{path}", sent, raw, address=self.address)
        for each in reply.headers.get_all("Set-Cookie", []):
            name, _, rest = each.partition("=")
            value = rest.partition(";")[0]
            if "Max-Age=0;" in each:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return reply

    def get(self, path: str, **headers: str) -> Reply:
        return self.send("GET", path, **headers)

    def post(self, path: str, body: object = None, **headers: str) -> Reply:
        return self.send("POST", path, {} if body is None else body, **headers)

    def sign_in(self, id_: str, outlet: str | None = "main", password: str = PASSWORD) -> Reply:
        body = {"email": f"{id_}@luna.example", "password": password}
        return self.post("/session", body | ({"outlet": outlet} if outlet else {}))


def page_of(shop: Shop, id_: str, outlet: str | None = "main") -> Page:
    """A page where this person has signed in; the shop is staffed when it is not yet."""
    if not shop.directory.people_count(MERCHANT):
        staffed(shop.directory)
    page = Page()
    reply = page.sign_in(id_, outlet)
    assert reply.status == 200, reply.text
    return page


def paired(shop: Shop, outlet: str = "main", page: Page | None = None) -> Page:
    """A tablet that stands at this outlet, with nobody signed in; paired from an owner's `page`."""
    code = (
        (page or page_of(shop, "olga")).post("/devices", {"label": "Tablet", "outlet": outlet}).json["code"]
    )
    page = Page()
    reply = page.post("/pairings", {"code": code})
    assert reply.status == 200, reply.text
    return page


def audited(owner: Page) -> list[Any]:
    """What stands in the audit list, newest first, but for who signed in and who read."""
    lines = owner.get("/audit").json["lines"]
    return [line for line in lines if not line["what"].startswith(("session.", "card.read", "card.search"))]
