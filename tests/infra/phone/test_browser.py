"""The phones' browser keeps the app's pages inside this page, and hands links for a wallet over."""

from collections.abc import Iterator

import pytest
import urllib3

from infra.local.phone.browser import Browser, lands_in_a_wallet
from tests.infra.phone.service import Answer, Service, running_service


@pytest.fixture
def service() -> Iterator[Service]:
    with running_service() as running:
        yield running


def visit(
    browser: Browser, kind: str = "iphone", method: str = "GET", body: bytes = b""
) -> tuple[int, dict[str, str], str]:
    status, headers, answered = browser.visit(
        method,
        "/join/coffee?lang=fr",
        kind=kind,
        language="fr",
        prefix=f"/in/{kind}",
        body=body,
        content_type="application/x-www-form-urlencoded",
    )
    return status, headers, answered.decode()


def the_browser(service: Service) -> Browser:
    return Browser(service.url, urllib3.PoolManager())


def test_the_app_sees_the_phones_own_browser_and_language(service: Service) -> None:
    browser = the_browser(service)
    visit(browser, "iphone")
    visit(browser, "android")

    iphone, android = service.of("download")
    assert "iPhone" in iphone.headers["User-Agent"]
    assert "Android" in android.headers["User-Agent"]
    assert iphone.headers["Accept-Language"] == "fr"
    assert iphone.path == "/apple/join/coffee?lang=fr"


def test_links_of_the_app_and_save_links_stay_inside(service: Service) -> None:
    page = (
        f'<link href="/web/a.css"><a href="{service.url}/passes/x.pkpass">Apple</a>'
        '<a href="https://pay.google.com/gp/v/save/ey.J.w">Google</a><a href="https://else.example/">else</a>'
    )
    service.answers["download"] = Answer(200, page.encode(), {"Content-Type": "text/html; charset=utf-8"})

    _, _, shown = visit(the_browser(service))

    assert 'href="/in/iphone/web/a.css"' in shown
    assert 'href="/in/iphone/passes/x.pkpass"' in shown
    assert 'href="/in/iphone/save/ey.J.w"' in shown
    assert 'href="https://else.example/"' in shown


@pytest.mark.parametrize(
    ("location", "inside"),
    [
        ("/join/coffee/card/x", "/in/iphone/join/coffee/card/x"),
        ("https://pay.google.com/gp/v/save/ey.J.w", "/in/iphone/save/ey.J.w"),
    ],
)
def test_redirects_stay_inside(service: Service, location: str, inside: str) -> None:
    service.answers["download"] = Answer(303, b"", {"Location": location})
    status, headers, _ = visit(the_browser(service))
    assert (status, headers["location"]) == (303, inside)


def test_style_sheets_and_pictures_are_not_damaged(service: Service) -> None:
    browser = the_browser(service)
    service.answers["download"] = Answer(200, b"/* a */ a{b:url(/c.svg)}", {"Content-Type": "text/css"})
    assert visit(browser)[2] == "/* a */ a{b:url(/in/iphone/c.svg)}"
    service.answers["download"] = Answer(200, b'="/', {"Content-Type": "image/png"})
    assert visit(browser)[2] == '="/'


def test_a_page_that_forbids_frames_may_still_be_shown_in_this_one(service: Service) -> None:
    policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'"
    service.answers["download"] = Answer(200, b"", {"Content-Security-Policy": policy})
    _, headers, _ = visit(the_browser(service))
    assert headers["content-security-policy"] == policy.replace("'none'", "'self'", 1)


def test_cookies_are_kept_for_one_customer_and_forgotten_for_the_next(service: Service) -> None:
    browser = the_browser(service)
    service.answers["download"] = Answer(200, b"", {"Set-Cookie": "card=sealed.x-1; Path=/; HttpOnly"})
    visit(browser)
    visit(browser, "android", "POST", b"name=L")
    browser.forget()
    visit(browser)

    first, second, third = service.of("download")
    assert "Cookie" not in first.headers
    assert second.headers["Cookie"] == "card=sealed.x-1"
    assert second.headers["Origin"] == service.url
    assert "Cookie" not in third.headers


def test_a_pass_and_a_save_link_open_the_wallet() -> None:
    assert lands_in_a_wallet("/passes/x.y.pkpass")
    assert lands_in_a_wallet("/save/ey.J.w")
    assert not lands_in_a_wallet("/join/coffee")
