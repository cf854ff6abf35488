"""What is made of a secret follows the secret: anew when it changed, kept when the new one is no good."""

from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.wiring.renewed import of_secret


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    held = {"value": {"certificate": "one"}}
    monkeypatch.setattr(wiring, "secret", lambda name: held["value"])
    return held


@of_secret("apple")
def identity() -> str:
    certificate = str(wiring.secret("apple")["certificate"])
    if certificate == "broken":
        raise ValueError("no certificate")
    return f"made of {certificate}"


@pytest.fixture(autouse=True)
def _forgotten() -> None:
    identity.cache_clear()  # type: ignore[attr-defined]  # as functools.cache has it


def test_it_is_made_once_while_the_secret_is_the_same(secret: dict[str, Any]) -> None:
    first = identity()
    secret["value"] = {"certificate": "one"}  # read again, and equal

    assert identity() is first


def test_a_renewed_secret_makes_it_anew(secret: dict[str, Any]) -> None:
    identity()
    secret["value"] = {"certificate": "two"}

    assert identity() == "made of two"


def test_a_new_secret_that_is_no_good_leaves_the_old_one_at_work(
    secret: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    identity()
    secret["value"] = {"certificate": "broken"}

    assert [identity(), identity()] == ["made of one"] * 2
    assert [record.getMessage() for record in caplog.records] == [
        "the new secret apple cannot be used; the one before stays in use"
    ]
    secret["value"] = {"certificate": "two"}
    assert identity() == "made of two"


def test_a_first_secret_that_is_no_good_says_so(secret: dict[str, Any]) -> None:
    secret["value"] = {"certificate": "broken"}

    with pytest.raises(ValueError, match="no certificate"):
        identity()
