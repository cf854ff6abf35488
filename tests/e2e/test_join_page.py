"""The join page on the deployed stack: from the counter's code to both wallets, without script."""

import html
import re
from urllib.parse import urlencode, urljoin

import pytest

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.vendors import google_object, jwt
from tests.e2e.cast.wire import Reply, call, eventually

pytestmark = pytest.mark.xdist_group("stack")

ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"  # noqa: E501  # as it is sent


class Customer:
    """Keeps the cookies and follows every redirect that stays on our site."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self.cookies: dict[str, str] = {}

    def open(self, url: str, fields: dict[str, str] | None = None) -> Reply:
        headers = {"User-Agent": ANDROID, "Accept": "text/html", "Accept-Language": "fr"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if fields is None:
            reply = call("GET", url, **headers)
        else:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": self._base_url}
            reply = call("POST", url, urlencode(fields).encode(), **headers)
        if cookie := reply.headers.get("Set-Cookie"):
            name, _, rest = cookie.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        location = urljoin(url, reply.headers.get("Location", ""))
        if reply.status == 303 and location.startswith(self._base_url):
            return self.open(location)
        return reply


def field(page: Reply, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page.body.decode())
    assert found, page.body.decode()
    return html.unescape(found[1])


def test_a_customer_joins_on_the_page_and_holds_the_card_in_both_wallets(
    stack: LocalStack, cafe: Seed
) -> None:
    url = f"{stack.base_url}/join/{cafe.stamps.id}"
    customer = Customer(stack.base_url)
    form = customer.open(url)
    assert (form.status, form.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    for file in re.findall(r'(?:href|src)="(/[^"]+)"', form.body.decode()):
        assert call("GET", stack.base_url + file).status == 200, file

    card = customer.open(url, {"form": field(form, "form"), "name": "Zoé"})
    assert "Zoé, votre carte est prête" in card.body.decode()
    assert "Zoé" in customer.open(url).body.decode(), "the same card again, by the cookie"

    link = re.search(r'href="([^"]+\.pkpass)"', card.body.decode())
    assert link
    pass_ = call("GET", link[1])
    assert (pass_.headers["Content-Type"], pass_.body[:2]) == ("application/vnd.apple.pkpass", b"PK")

    waiting = customer.open(f"{url}/google", {"card": field(card, "card")})
    again = re.search(r"data-status=\"([^\"]+)/status\"", waiting.body.decode())
    save = waiting.headers.get("Location") or eventually(
        lambda: customer.open(stack.base_url + again[1]).headers.get("Location") if again else None,
        within_s=20,
        why="Google has no object of the card",
    )
    saved = call("POST", f"{stack.google_url}/save", {"jwt": jwt(save), "user": "zoe"})
    assert saved.status == 200, saved.body

    second = Customer(stack.base_url)
    form = second.open(url)
    card = second.open(url, {"form": field(form, "form"), "name": "Léa"})
    at_once = second.open(f"{url}/google", {"card": field(card, "card")}).headers.get("Location", "")
    assert at_once.startswith(f"{stack.google_url}/gp/v/save/"), (
        "Google has the programme: nothing to wait for"
    )
    (object_id,) = call("POST", f"{stack.google_url}/save", {"jwt": jwt(at_once), "user": "lea"}).json[
        "object_ids"
    ]
    serial = object_id.partition(".")[2]
    eventually(
        lambda: (google_object(stack, serial) or {}).get("textModulesData"),
        within_s=20,
        why="the rest of the card, after it was saved",
    )
    calls = call("GET", f"{stack.google_url}/control/calls").json["calls"]
    made = [each for each in calls if each["method"] == "POST" and "/loyaltyObject" in each["path"]]
    assert object_id not in [(each["body"] or {}).get("id") for each in made], "the link made it, not we"
