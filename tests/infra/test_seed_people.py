"""The demo's people can sign in, with passwords that this installation alone has."""

import stat
from pathlib import Path

from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.credentials import check_password, check_pin
from chalicelib.passwords import Argon2
from chalicelib.service.people.pins import with_pin
from chalicelib.service.people.sign_in import sign_in
from infra.local.seed_people import PEOPLE, logins_in, logins_of_this_run, new_logins, staff_cafe
from tests.support.fakes import NOON_MS
from tests.support.fakes.directory import FakeDirectory
from tests.support.people import PINS, a_person


def test_everybody_signs_in_by_password_and_by_pin(tmp_path: Path) -> None:
    directory = FakeDirectory()
    logins = logins_in(tmp_path / "logins.json", "lumiere")
    staff_cafe(directory, "lumiere", logins, PINS, NOON_MS)

    for id_, login in logins.items():
        (staff,) = sign_in(directory, Argon2(), login.email, login.password, source="here", now_ms=NOON_MS)
        assert staff.id == id_
        with_pin(directory, PINS, "lumiere", id_, login.pin, source="here", now_ms=NOON_MS)
    assert logins["owner"].email == "owner@lumiere.example"
    assert holds("owner", "staff")


def test_logins_are_kept_for_the_next_start_and_nobody_else_may_read_them(tmp_path: Path) -> None:
    path = tmp_path / "logins.json"
    first = logins_in(path, "lumiere")

    assert logins_in(path, "lumiere") == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert new_logins("lumiere") != first


def test_a_second_start_changes_nobody(tmp_path: Path) -> None:
    directory = FakeDirectory()
    staff_cafe(directory, "lumiere", new_logins("lumiere"), PINS, NOON_MS)
    before = directory.people_page("lumiere", 100).people
    staff_cafe(directory, "lumiere", new_logins("lumiere"), PINS, NOON_MS + 1)

    assert directory.people_page("lumiere", 100).people == before
    assert len(before) == len(PEOPLE)


def test_merchants_of_one_run_have_their_own_people_with_passwords_that_are_hashed_once() -> None:
    directory = FakeDirectory()
    for merchant_id in ("one", "two"):
        staff_cafe(directory, merchant_id, logins_of_this_run(merchant_id), PINS, NOON_MS)
    one, two = (logins_of_this_run(merchant_id)["cashier"] for merchant_id in ("one", "two"))

    assert (one.email, two.email) == ("cashier@one.example", "cashier@two.example")
    (staff,) = sign_in(directory, Argon2(), two.email, two.password, source="here", now_ms=NOON_MS)
    assert staff.merchant_id == "two"
    hashes = [
        {each.password_hash for each in directory.people_page(merchant_id, 100).people}
        for merchant_id in ("one", "two")
    ]
    assert hashes[0] == hashes[1]
    assert len(hashes[0]) == len(PEOPLE)


def test_made_passwords_and_pins_keep_to_the_rules() -> None:
    for _ in range(1000):  # one in thousands was in a row
        for id_, login in new_logins("lumiere").items():
            check_password(login.password, a_person(id_, email=login.email), ["lumiere", "Café Lumière"])
            check_pin(login.pin)
