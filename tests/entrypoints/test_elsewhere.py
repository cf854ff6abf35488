"""The address by itself, and what no route has: paths, verbs, HEAD."""

import pytest

from chalicelib.domain.text import LANGUAGES
from tests.support.gateway import Shop, call

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_address_by_itself_says_where_a_card_is_and_where_a_shop_works(shop: Shop, language: str) -> None:
    reply = call("GET", f"/?lang={language}", BROWSER)
    assert reply.status == 200
    assert f'lang="{language}"' in reply.text
    assert 'href="/scanner"' in reply.text
    assert 'href="/console"' in reply.text


@pytest.mark.parametrize(
    "path", ["/nothing", "/api/v1/card", "/api/v1/cards/1/2/3/4", "/join", "/api/v2/scans"]
)
@pytest.mark.parametrize("verb", ["GET", "POST", "DELETE"])
def test_a_mistyped_path_is_a_404_in_words(shop: Shop, verb: str, path: str) -> None:
    reply = call(verb, path, {"Accept-Language": "fr"})
    assert (reply.status, reply.json["code"]) == (404, "not_found")
    assert reply.json["detail"] == "Il n’y a rien ici. Vérifiez l’adresse."


def test_in_a_browser_it_is_a_page(shop: Shop) -> None:
    reply = call("GET", "/nothing", BROWSER | {"Accept-Language": "de"})
    assert reply.status == 404
    assert reply.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Prüfen Sie die Adresse" in reply.text


@pytest.mark.parametrize(
    ("verb", "path", "allowed"),
    [
        ("GET", "/api/v1/scans", "POST"),
        ("PUT", "/api/v1/cards/abc", "GET, HEAD"),
        ("DELETE", "/api/v1/session/pin", "POST, PUT"),
        ("POST", "/api/v1/audit", "GET, HEAD"),  # a route that is loaded with the first request for it
        ("OPTIONS", "/api/v1/scans", "POST"),
    ],
)
def test_a_wrong_verb_is_a_405_that_says_the_right_ones(
    shop: Shop, verb: str, path: str, allowed: str
) -> None:
    reply = call(verb, path)
    assert (reply.status, reply.json["code"], reply.json["status"]) == (405, "verb_wrong", 405)
    assert reply.headers["Allow"] == allowed
    assert allowed in reply.json["detail"]
    assert reply.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/join/coffee", "/web/kit/dom.js", "/api/v1/openapi.json", "/scanner"])
def test_head_answers_what_get_would_without_the_body(shop: Shop, path: str) -> None:
    got, headed = call("GET", path), call("HEAD", path)
    assert (headed.status, headed.body) == (200, b"")
    assert headed.headers["Content-Type"] == got.headers["Content-Type"]


def test_head_asks_for_a_sign_in_where_get_does(shop: Shop) -> None:
    assert call("HEAD", "/api/v1/cards").status == 401


def test_a_body_that_begins_with_a_byte_order_mark_is_read(shop: Shop) -> None:
    reply = shop.call(
        "POST", "/api/v1/programmes/coffee/cards", b'\xef\xbb\xbf{"name": "Ana"}', Idempotency_Key="1"
    )
    assert reply.status == 201, reply.text
