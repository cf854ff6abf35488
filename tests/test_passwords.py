"""Hashes of passwords and PINs: right, of the setting we chose, and as slow for nobody as for somebody."""

import time
from statistics import median

import pytest
from passlib.hash import argon2

from chalicelib.passwords import LANES, MEMORY_KIB, PASSES, Argon2
from tests.support.people import PASSWORD, hashed


def test_a_secret_matches_its_own_hash_alone() -> None:
    hashes, held = Argon2(), hashed(PASSWORD)

    assert hashes.check(PASSWORD, held) == (True, "")
    assert hashes.check(f"{PASSWORD} ", held) == (False, "")
    assert PASSWORD not in held


def test_the_setting_is_the_one_that_owasp_names_first() -> None:
    assert hashed(PASSWORD).startswith(f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}$")
    assert (MEMORY_KIB, PASSES, LANES) == (19456, 2, 1)


def test_an_accent_typed_in_two_ways_is_one_password() -> None:
    assert Argon2().check("e\u0301te\u0301 a\u0300 Paris", hashed("\u00e9t\u00e9 \u00e0 Paris"))[0]


def test_a_hash_of_an_older_setting_is_renewed_when_the_secret_is_right() -> None:
    weak = argon2.using(memory_cost=1024, rounds=1, parallelism=1).hash(PASSWORD)
    good, renewed = Argon2().check(PASSWORD, weak)

    assert good
    assert Argon2().check(PASSWORD, renewed) == (True, "")
    assert Argon2().check("wrong", weak) == (False, "")


def test_nobody_takes_as_long_as_somebody() -> None:
    """The CPU's own time, so that a busy machine does not matter."""

    def cost(held: str) -> float:
        began = time.process_time()
        Argon2().check("not the password", held)
        return time.process_time() - began

    cost(""), cost(hashed(PASSWORD))
    nobody, somebody = (median(cost(held) for _ in range(7)) for held in ("", hashed(PASSWORD)))

    assert nobody == pytest.approx(somebody, rel=0.5)
