"""The routes that the OpenAPI document does not describe: pages, pictures and what the vendors call.

They know no session. Each has here what it asks for with the rights of `ids`, so that the café's own rights
are tried, and the rival's on the café's things. A new route of this kind needs its line.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from chalicelib import wiring
from chalicelib.domain.face.pictures import Pictures
from chalicelib.entrypoints.http.elsewhere import ELSEWHERE
from chalicelib.entrypoints.http.operation import BASE
from chalicelib.wallets.art import logo_path
from infra.local.phone.push_agent import Subscribed
from tests.attack.ids import Ids
from tests.support.fakes import COLOURS, MERCHANT

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ANY = "*"
BROWSER = "https://push.example.com/send/attacked"
OURS = {"Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Sent:
    """`open_to_all`: what it answers or makes is anybody's; then it is only looked at what it says."""

    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str | None = None
    open_to_all: bool = False


def _apple(ids: Ids, path: str, body: str | None = None) -> Sent:
    return Sent(f"/apple/v1/{path}", {"Authorization": f"ApplePass {ids.apple_token}"}, body)


def _form(path: str, **fields: str) -> Sent:
    return Sent(path, {**FORM, **OURS}, urlencode(fields))


def _open(path: str, body: str | None = None) -> Sent:
    return Sent(path, body=body, open_to_all=True)


def _json(path: str, **facts: Any) -> Sent:
    return Sent(path, body=json.dumps(facts))


def _browser(endpoint: str) -> dict[str, Any]:
    """What a browser hands in that was given this endpoint."""
    return Subscribed("1", endpoint, wiring.browser_public_key()).shown()


def _registration(ids: Ids) -> str:
    return f"devices/a-phone/registrations/{wiring.apple_identity().pass_type_id}/{ids.serial}"


Route = tuple[str, str]  # its verb and its path
OUTSIDE: Mapping[Route, Callable[[Ids], Sent]] = {
    ("GET", "/api/v1/openapi.json"): lambda ids: _open("/api/v1/openapi.json"),
    ("POST", "/apple/v1/devices/{device}/registrations/{pass_type}/{serial}"): lambda ids: _apple(
        ids, _registration(ids), '{"pushToken": "abc"}'
    ),
    ("DELETE", "/apple/v1/devices/{device}/registrations/{pass_type}/{serial}"): lambda ids: _apple(
        ids, _registration(ids).replace("a-phone", f"phone-{ids.serial}")
    ),
    # The device's own identifier, 128 random bits of the phone's, is what proves the right.
    ("GET", "/apple/v1/devices/{device}/registrations/{pass_type}"): lambda ids: _open(
        f"/apple/v1/{_registration(ids).rpartition('/')[0]}"
    ),
    ("GET", "/apple/v1/passes/{pass_type}/{serial}"): lambda ids: _apple(
        ids, f"passes/{wiring.apple_identity().pass_type_id}/{ids.serial}"
    ),
    ("POST", "/apple/v1/log"): lambda ids: _open("/apple/v1/log", '{"logs": ["no pass"]}'),
    ("GET", "/art/badges/{wallet}/{file}"): lambda ids: _open("/art/badges/apple/en.svg"),
    ("GET", "/art/colours/{name}"): lambda ids: _open("/art/colours/3b2a20-ffffff-d9c4b0-e8a33d.css"),
    ("GET", "/art/picture/{name}"): lambda ids: _open(f"/art/picture/{'0' * 32}"),
    ("GET", "/art/brand/{name}"): lambda ids: _open(wiring.logo_path(Pictures("0" * 32), COLOURS)),
    ("GET", "/art/stamp/{name}"): lambda ids: _open("/art/stamp/cup.svg"),
    ("GET", "/art/hero/{name}"): lambda ids: _open("/art/hero/unsigned.png"),
    ("GET", "/art/logo/{name}"): lambda ids: _open(logo_path(wiring.TEMPLATES, "stamps")),
    ("GET", "/console"): lambda ids: _open("/console"),
    # A picture of a link to us, for a person who is signed in: nothing of anybody's is in it.
    ("POST", "/console/qr"): lambda ids: _open("/console/qr", '{"text": "https://cards.example/x"}'),
    # Google's own signature proves the right; tests/wallets/google has what is refused.
    ("POST", "/google/callback"): lambda ids: _open("/google/callback", "{}"),
    # A signature by the source's own secret proves the right; tests/api/webhook has the rest.
    ("POST", "/hooks/payments/{merchant_id}/{source_id}"): lambda ids: _open(
        f"/hooks/payments/{MERCHANT}/{ids.source_id}", "{}"
    ),
    ("GET", "/design"): lambda ids: _open("/design"),
    ("GET", "/start"): lambda ids: _open("/start"),
    ("GET", "/shown/{secret}"): lambda ids: _open(f"/shown/{ids.shown}"),
    ("GET", "/join/{programme_id}"): lambda ids: _open(f"/join/{ids.programme_id}"),
    ("POST", "/join/{programme_id}"): lambda ids: _form(f"/join/{ids.programme_id}", form=ids.form),
    ("GET", "/join/{programme_id}/card/{link}"): lambda ids: Sent(
        f"/join/{ids.programme_id}/card/{ids.join_link}"
    ),
    # Who types an address is told nothing of it; tests/entrypoints/pages/customer has the rest.
    ("GET", "/back/{programme_id}"): lambda ids: _open(f"/back/{ids.programme_id}"),
    ("POST", "/back/{programme_id}"): lambda ids: _form(
        f"/back/{ids.programme_id}", contact="eve@elsewhere.example"
    ),
    ("GET", "/back/{programme_id}/code"): lambda ids: _open(f"/back/{ids.programme_id}/code"),
    ("POST", "/back/{programme_id}/code"): lambda ids: _form(f"/back/{ids.programme_id}/code", code="123456"),
    ("GET", "/back/{programme_id}/cards"): lambda ids: _open(f"/back/{ids.programme_id}/cards"),
    ("POST", "/back/{programme_id}/cards"): lambda ids: _form(
        f"/back/{ids.programme_id}/cards", card=ids.serial, lost="yes"
    ),
    ("GET", "/back/{programme_id}/card/{link}"): lambda ids: Sent(
        f"/back/{ids.programme_id}/card/{ids.handed_link}"
    ),
    ("POST", "/back/{programme_id}/card/{link}"): lambda ids: _form(
        f"/back/{ids.programme_id}/card/{ids.handed_link}"
    ),
    ("GET", "/c/{link}/prove"): lambda ids: Sent(f"/c/{ids.page_link}/prove"),
    ("POST", "/c/{link}/prove"): lambda ids: _form(f"/c/{ids.page_link}/prove", kind="mail"),
    ("POST", "/c/{link}/prove/code"): lambda ids: _form(f"/c/{ids.page_link}/prove/code", code="123456"),
    ("GET", "/c/{link}"): lambda ids: Sent(f"/c/{ids.page_link}"),
    ("GET", "/c/{link}/help"): lambda ids: Sent(f"/c/{ids.page_link}/help"),
    ("POST", "/c/{link}/help"): lambda ids: _form(f"/c/{ids.page_link}/help", kind="goods", said="Cold."),
    ("POST", "/c/{link}/help/{number}"): lambda ids: _form(
        f"/c/{ids.page_link}/help/{ids.case_number}", said="And late."
    ),
    ("GET", "/c/{link}/question"): lambda ids: Sent(f"/c/{ids.page_link}/question"),
    ("POST", "/c/{link}/question"): lambda ids: _form(
        f"/c/{ids.page_link}/question", question=ids.question_id, wording="0", score="5", words="Good"
    ),
    ("GET", "/c/{link}/question/thanks"): lambda ids: Sent(f"/c/{ids.page_link}/question/thanks"),
    ("GET", "/c/{link}/history"): lambda ids: Sent(f"/c/{ids.page_link}/history"),
    ("GET", "/c/{link}/now"): lambda ids: Sent(f"/c/{ids.page_link}/now"),
    ("POST", "/c/{link}/browser/held"): lambda ids: _json(
        f"/c/{ids.page_link}/browser/held", endpoint=BROWSER
    ),
    ("POST", "/c/{link}/browser"): lambda ids: _json(f"/c/{ids.page_link}/browser", **_browser(BROWSER)),
    ("POST", "/c/{link}/browser/stop"): lambda ids: _json(
        f"/c/{ids.page_link}/browser/stop", endpoint=BROWSER
    ),
    # The browser's own address, which its push service gave to nobody else, is what proves the right.
    ("POST", "/customer/browser"): lambda ids: Sent(
        "/customer/browser", body=json.dumps({**_browser(f"{BROWSER}2"), "was": BROWSER}), open_to_all=True
    ),
    ("GET", "/c/{link}/card.webmanifest"): lambda ids: Sent(f"/c/{ids.page_link}/card.webmanifest"),
    ("GET", "/customer/worker.js"): lambda ids: _open("/customer/worker.js"),
    ("GET", "/c/{link}/friends"): lambda ids: Sent(f"/c/{ids.page_link}/friends"),
    ("POST", "/c/{link}/friends"): lambda ids: _form(f"/c/{ids.page_link}/friends"),
    ("GET", "/f/{code}"): lambda ids: _open("/f/abcdefgh23"),
    ("GET", "/c/{link}/stop"): lambda ids: Sent(f"/c/{ids.page_link}/stop"),
    ("POST", "/c/{link}/stop"): lambda ids: _form(f"/c/{ids.page_link}/stop"),
    ("GET", "/c/{link}/erase"): lambda ids: Sent(f"/c/{ids.page_link}/erase"),
    ("GET", "/c/{link}/erase/sure"): lambda ids: Sent(f"/c/{ids.page_link}/erase/sure"),
    ("POST", "/c/{link}/erase"): lambda ids: _form(f"/c/{ids.page_link}/erase"),
    ("GET", "/c/{link}/data"): lambda ids: Sent(f"/c/{ids.page_link}/data"),
    ("GET", "/c/{link}/data/print"): lambda ids: Sent(f"/c/{ids.page_link}/data/print"),
    ("GET", "/c/{link}/data/file"): lambda ids: Sent(f"/c/{ids.page_link}/data/file"),
    ("POST", "/c/{link}/data/messages"): lambda ids: _form(f"/c/{ids.page_link}/data/messages"),
    ("GET", "/c/{link}/data/contact"): lambda ids: Sent(f"/c/{ids.page_link}/data/contact"),
    ("POST", "/c/{link}/data/contact"): lambda ids: _form(
        f"/c/{ids.page_link}/data/contact", contact="eve@elsewhere.example"
    ),
    ("GET", "/c/{link}/data/contact/code"): lambda ids: Sent(f"/c/{ids.page_link}/data/contact/code"),
    ("POST", "/c/{link}/data/contact/code"): lambda ids: _form(
        f"/c/{ids.page_link}/data/contact/code", code="000000"
    ),
    ("POST", "/c/{link}/data/contact/remove"): lambda ids: _form(
        f"/c/{ids.page_link}/data/contact/remove", kind="mail"
    ),
    ("GET", "/c/{link}/data/change"): lambda ids: Sent(f"/c/{ids.page_link}/data/change"),
    ("POST", "/c/{link}/data/change"): lambda ids: _form(f"/c/{ids.page_link}/data/change", name="Eve"),
    ("POST", "/join/{programme_id}/card/{link}"): lambda ids: _form(
        f"/join/{ids.programme_id}/card/{ids.join_link}"
    ),
    # It takes a cookie out of the browser that asks, and nothing else.
    ("POST", "/join/{programme_id}/leave"): lambda ids: _form(f"/join/{ids.programme_id}/leave"),
    ("POST", "/join/{programme_id}/google"): lambda ids: _form(
        f"/join/{ids.programme_id}/google", card=ids.google_link
    ),
    ("GET", "/join/{programme_id}/google/{link}"): lambda ids: Sent(
        f"/join/{ids.programme_id}/google/{ids.google_link}"
    ),
    ("GET", "/join/{programme_id}/google/{link}/status"): lambda ids: Sent(
        f"/join/{ids.programme_id}/google/{ids.google_link}/status"
    ),
    ("GET", "/join/{programme_id}/kit/{file}"): lambda ids: _open(
        f"/join/{ids.programme_id}/kit/sticker.pdf"
    ),
    ("GET", "/join/{programme_id}/poster"): lambda ids: _open(f"/join/{ids.programme_id}/poster"),
    ("GET", "/join/{programme_id}/qr.svg"): lambda ids: _open(f"/join/{ids.programme_id}/qr.svg"),
    ("GET", "/passes/{name}"): lambda ids: Sent(f"/passes/{ids.pass_name}"),
    ("GET", "/scanner"): lambda ids: _open("/scanner"),
    ("GET", "/scanner/manifest.webmanifest"): lambda ids: _open("/scanner/manifest.webmanifest"),
    ("GET", "/scanner/sw.js"): lambda ids: _open("/scanner/sw.js"),
    ("GET", "/web/{page}/{file}"): lambda ids: _open("/web/kit/starting.js"),
    (ANY, "/"): lambda ids: _open("/"),
    # Whatever no route has, of which the café's ids make nothing.
    (ANY, ELSEWHERE): lambda ids: Sent(f"/cards/{ids.serial}"),
    ("GET", "/web/{page}/{room}/{file}"): lambda ids: _open("/web/console/people/people.js"),
    ("GET", "/web/{page}/{room}/{part}/{file}"): lambda ids: _open("/web/console/campaign/list/list.js"),
}


def sent_to(route: Route, ids: Ids) -> Sent:
    return (OUTSIDE.get(route) or OUTSIDE[ANY, route[1]])(ids)


def outside(app: Any) -> list[Route]:
    """Every route that no operation describes; an AssertionError says what a new one lacks."""
    described = {(operation.method.upper(), BASE + operation.path) for operation in app.operations}
    routes = [(method, path) for path, methods in app.routes.items() for method in methods]
    found = [route for route in routes if route not in described]
    unknown = [" ".join(route) for route in found if not {route, (ANY, route[1])} & set(OUTSIDE)]
    assert not unknown, (
        f"{', '.join(unknown)}: add what it asks for, with the rights of `ids`, to OUTSIDE in "
        "tests/attack/outside.py, so that the sweeps can try it with somebody else's rights."
    )
    return found
