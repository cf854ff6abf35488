"""The console's page and the codes that it shows, without a browser."""

import json
import re

import pytest

from chalicelib.domain.programme.tiers import TIERS_MAX
from chalicelib.entrypoints.pages.assets import module
from tests.support.gateway import Reply, Shop, call
from tests.support.people import Page, page_of

OURS = "https://cards.example"


def qr(page: Page, text: str, site: str = "same-origin") -> Reply:
    cookie = "; ".join(f"{name}={value}" for name, value in page.cookies.items())
    headers = {"content-type": "application/json", "sec-fetch-site": site, "cookie": cookie}
    return call("POST", "/console/qr", headers, json.dumps({"text": text}))


def test_the_page_asks_for_the_words_of_its_language_at_once(shop: Shop) -> None:
    reply = call("GET", "/console?lang=fr", {"accept": "text/html"})
    assert (reply.status, reply.headers["Content-Language"]) == (200, "fr")
    assert "script-src 'self'" in reply.headers["Content-Security-Policy"]
    words = module("console", "words/fr/console.js")
    assert f'<link rel="modulepreload" href="{words}">' in reply.text


def test_the_page_holds_what_the_domain_says_of_each_wallet(shop: Shop) -> None:
    reply = call("GET", "/console", {"accept": "text/html"})
    held = re.search(r'<script type="application/json" data-served>(.*?)</script>', reply.text)
    assert held
    assert json.loads(held.group(1))["wallets"] == [
        {"id": "apple", "fetches": True},
        {"id": "google", "fetches": False},
        {"id": "browser", "fetches": False},
    ]


def test_the_page_holds_roles_triggers_and_bounds(shop: Shop) -> None:
    reply = call("GET", "/console", {"accept": "text/html"})
    held = re.search(r'<script type="application/json" data-served>(.*?)</script>', reply.text)
    assert held
    served = json.loads(held.group(1))
    assert (served["roles"], served["usual_role"]) == (["cashier", "manager", "marketer", "owner"], "cashier")
    assert {"id": "lapsed", "usual": 45} in served["triggers"]
    assert served["tiers_max"] == TIERS_MAX


def test_a_link_of_ours_is_drawn_for_those_who_see_people(shop: Shop) -> None:
    reply = qr(page_of(shop, "olga"), f"{OURS}/scanner#invite=abc")
    assert (reply.status, reply.headers["Content-Type"]) == (200, "image/svg+xml")
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.text.startswith("<?xml")
    assert qr(page_of(shop, "ana"), f"{OURS}/scanner").status == 403


@pytest.mark.parametrize(
    "text", ["", "https://elsewhere.example/", OURS, f"{OURS}.evil.example/", f"{OURS}/{'x' * 500}"]
)
def test_nothing_else_is_drawn(shop: Shop, text: str) -> None:
    reply = qr(page_of(shop, "olga"), text)
    assert (reply.status, reply.json["field"]) == (422, "text")


def test_another_site_cannot_have_a_code_drawn(shop: Shop) -> None:
    reply = qr(page_of(shop, "olga"), f"{OURS}/scanner", site="cross-site")
    assert (reply.status, reply.json["code"]) == (403, "origin_wrong")
