"""What is made of a secret follows the secret: anew when it changed, kept when the new one is no good."""

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.wallets.google.account import read_account
from chalicelib.wiring.renewed import Renewed, of_secret
from tests.support.gateway import Shop
from tests.support.keys import Keys


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
    identity.cache_clear()


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


def test_nothing_is_kept_for_ever_that_is_made_of_a_secret() -> None:
    """functools.cache over a value with a life is an outage when the value is renewed."""
    made = {name: getattr(wiring, name) for name in wiring.__all__}
    of_secrets = {name for name, each in made.items() if isinstance(each, Renewed)}
    assert of_secrets >= {"tokens", "apple_identity", "pass_builder", "apple_wallet", "google_account"}
    for name, each in made.items():
        if hasattr(each, "cache_clear") and name not in of_secrets:
            asked = set(re.findall(r"wiring\.(\w+)\(", inspect.getsource(each.__wrapped__)))
            assert not asked & {"secret", *of_secrets}, name


@pytest.mark.parametrize("age", ["warm", "new"])
def test_a_renewed_certificate_signs_in_a_process_of_any_age(
    age: str, keys: Keys, shop: Shop, tmp_path: Path
) -> None:
    if age == "warm":
        before = wiring.apple_identity(), wiring.pass_builder(), wiring.google_account()
    renewed = Keys(tmp_path)
    shop.monkeypatch.setattr(wiring, "secrets", lambda: renewed)

    assert wiring.apple_identity().certificate_pem == renewed.apple["certificate_pem"]
    assert wiring.google_account() == read_account(renewed.google)
    if age == "warm":
        now = wiring.apple_identity(), wiring.pass_builder(), wiring.google_account()
        assert all(one is not other for one, other in zip(before, now, strict=True))
