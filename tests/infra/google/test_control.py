import time
from typing import Any

import pytest

from tests.infra.google.issuer import CLASS, Issuer
from tests.support.local_google import RunningGoogle


def test_a_rule_misbehaves_as_often_as_it_says(issuer: Issuer, google: RunningGoogle) -> None:
    google.misbehave(method="GET", path="loyaltyClass", status=503, times=2, retry_after_s=7)

    statuses = [issuer.call("GET", f"loyaltyClass/{CLASS}")[0] for _ in range(3)]

    assert statuses == [503, 503, 404]
    assert google.calls()[0]["reason"] == "Told to misbehave."
    google.misbehave(path="loyaltyClass", delay_ms=200)
    began_s = time.monotonic()
    assert issuer.call("GET", f"loyaltyClass/{CLASS}")[0] == 404
    assert time.monotonic() - began_s >= 0.2


@pytest.mark.parametrize("rule", [{"colour": "red"}, [3], "quietly", {"path": "("}])
def test_a_rule_that_makes_no_sense_is_refused(rule: Any, google: RunningGoogle) -> None:
    assert google.http.request("PUT", f"{google.url}/control/calls", json=rule).status == 400


def test_no_rules_are_left_after_null(issuer: Issuer, google: RunningGoogle) -> None:
    google.misbehave(path="loyaltyClass", status=503, times=None)
    assert [issuer.call("GET", f"loyaltyClass/{CLASS}")[0] for _ in range(3)] == [503] * 3

    assert google.http.request("PUT", f"{google.url}/control/calls", body=b"null").status == 200

    assert issuer.call("GET", f"loyaltyClass/{CLASS}")[0] == 404


def test_calls_are_listed_until_they_are_cleared(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.call("POST", "loyaltyClass", issuer.a_class())

    (call,) = google.calls()
    assert (call["method"], call["path"], call["status"]) == ("POST", "/walletobjects/v1/loyaltyClass", 200)
    assert call["body"]["programName"] == "Coffee"
    google.clear()
    assert google.calls() == []
