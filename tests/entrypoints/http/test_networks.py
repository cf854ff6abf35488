"""Whom a request comes from, where something of our own stands in front of the app."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from chalice.app import Request

from chalicelib import wiring
from chalicelib.entrypoints.http.callers import source_of
from tests.support.gateway import Shop

SECRET = "s" * 32
EDGE = "198.51.100.1"
Asked = Callable[..., str]


@pytest.fixture
def source(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The network of a request that came from `called` with these headers."""

    def asked(called: str = EDGE, secret: str = SECRET, **headers: str) -> str:
        settings = replace(wiring.settings(), proxy_secret=secret)
        monkeypatch.setattr(wiring, "settings", lambda: settings)
        named = {name.replace("_", "-"): held for name, held in headers.items()}
        event = {
            "requestContext": {"identity": {"sourceIp": called}, "httpMethod": "GET", "resourcePath": "/"},
            "headers": named,
            "multiValueQueryStringParameters": None,
            "pathParameters": None,
            "stageVariables": None,
            "body": None,
            "isBase64Encoded": False,
        }
        return source_of(Request(event))

    return asked


def test_behind_our_own_proxy_it_is_who_called_the_proxy(source: Asked) -> None:
    assert source(x_carnet_proxy=SECRET, x_forwarded_for=f"203.0.113.7, {EDGE}") == "203.0.113.7"
    assert source(x_carnet_proxy=SECRET, x_forwarded_for=f"2001:db8:1:1::9, {EDGE}") == "2001:db8:1:1::"


def test_guests_of_a_proxy_that_writes_ipv4_as_ipv6_are_not_all_one(source: Asked) -> None:
    assert source(x_carnet_proxy=SECRET, x_forwarded_for=f"::ffff:203.0.113.7, {EDGE}") == "203.0.113.7"


def test_what_a_caller_writes_before_the_proxy_counts_for_nothing(source: Asked) -> None:
    forged = f"10.0.0.1, 192.0.2.99, 203.0.113.7, {EDGE}"
    assert source(x_carnet_proxy=SECRET, x_forwarded_for=forged) == "203.0.113.7"


@pytest.mark.parametrize("given", ["", "wrong", "ö" * 32, SECRET[:-1]])
def test_who_does_not_know_the_secret_is_whoever_called(source: Asked, given: str) -> None:
    assert source(x_carnet_proxy=given, x_forwarded_for=f"203.0.113.7, {EDGE}") == EDGE


def test_without_a_proxy_of_ours_nobody_speaks_for_another(source: Asked) -> None:
    assert source(secret="", x_carnet_proxy="", x_forwarded_for=f"203.0.113.7, {EDGE}") == EDGE


@pytest.mark.parametrize("hops", ["", "203.0.113.7", "nonsense, 198.51.100.1"])
def test_a_proxy_that_says_nothing_of_use_is_no_fault(source: Asked, hops: str) -> None:
    assert source(x_carnet_proxy=SECRET, x_forwarded_for=hops) in (EDGE, "nowhere")
