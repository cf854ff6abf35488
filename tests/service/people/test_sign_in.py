"""Signing in: attempts are counted before they are tried, and who is known is not kept out."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from chalicelib.domain.errors import CarnetError, InvalidInput, NotSignedIn, TooMany
from chalicelib.domain.people.attempts import NEAR_FREE, WIDE_FREE
from chalicelib.domain.people.staff import Device, Outlet, Staff
from chalicelib.service.people.pins import allowed_by, sign_in_pin
from chalicelib.service.people.sign_in import outlet_for, sign_in
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.directory import FakeDirectory

ANA = Staff(
    "ana", MERCHANT, "ana@luna.example", "Ana", "cashier", "ro", NOON_MS,
    state="active", password_hash="#password", pin_hash="#2580",
)  # fmt: skip
TABLET = Device("v1", MERCHANT, "main", "Counter", "d", NOON_MS)
OUTLETS = tuple(Outlet(id_, MERCHANT, id_.title(), "UTC") for id_ in ("main", "park"))


class Plain:
    """Hashes that cost nothing: "#" and the secret."""

    def __init__(self) -> None:
        self.tried = 0

    def hash(self, secret: str) -> str:
        return f"#{secret}"

    def check(self, secret: str, held: str) -> tuple[bool, str]:
        self.tried += 1
        return held == f"#{secret}", ""


def attempt(
    directory: FakeDirectory,
    password: str,
    *,
    hashes: Plain | None = None,
    source: str = "here",
    ms: int = NOON_MS,
) -> str:
    """How a sign-in ended."""
    try:
        sign_in(directory, hashes or Plain(), ANA.email, password, source=source, now_ms=ms)
    except CarnetError as error:
        return error.code
    return "in"


def test_many_guesses_at_once_are_no_more_than_many_in_turn() -> None:
    directory, hashes = FakeDirectory(ANA), Plain()
    with ThreadPoolExecutor(16) as pool:
        ended = list(pool.map(lambda n: attempt(directory, f"guess {n}", hashes=hashes), range(400)))

    assert "in" not in ended
    assert hashes.tried <= NEAR_FREE
    assert ended.count("sign_in_wrong") == hashes.tried


def test_guesses_from_everywhere_do_not_keep_out_who_signed_in_here_before() -> None:
    directory = FakeDirectory(ANA)
    assert attempt(directory, "password", source="home") == "in"
    for number in range(WIDE_FREE + 50):
        attempt(directory, "wrong", source=f"bot {number}", ms=NOON_MS + number)

    assert attempt(directory, "password", source="elsewhere", ms=NOON_MS + 100) == "wait_before_trying"
    assert attempt(directory, "password", source="home", ms=NOON_MS + 100) == "in"
    assert attempt(directory, "password", source="elsewhere", ms=NOON_MS + 61_000) == "in"


def test_signing_in_is_no_failure_for_the_others_count() -> None:
    directory = FakeDirectory(ANA)
    for number in range(WIDE_FREE * 2):
        assert attempt(directory, "password", source=f"place {number}", ms=NOON_MS + number) == "in"


def test_unknown_people_wait_like_known_ones_so_that_nobody_learns_who_exists() -> None:
    directory, empty = FakeDirectory(ANA), FakeDirectory()
    ended = [[attempt(each, "wrong") for _ in range(NEAR_FREE + 2)] for each in (directory, empty)]

    assert ended[0] == ended[1]
    assert ended[0][-1] == "wait_before_trying"


def test_a_refused_attempt_while_waiting_does_not_make_the_wait_longer() -> None:
    directory = FakeDirectory(ANA)
    for _ in range(NEAR_FREE):
        attempt(directory, "wrong")
    for _ in range(50):
        assert attempt(directory, "password", ms=NOON_MS + 4000) == "wait_before_trying"

    assert attempt(directory, "password", ms=NOON_MS + 5000) == "in"


def test_a_pin_is_a_persons_on_a_device_where_they_work() -> None:
    directory = FakeDirectory(ANA)
    assert sign_in_pin(directory, Plain(), TABLET, "ana", "2580", NOON_MS) == ANA
    with pytest.raises(NotSignedIn):
        sign_in_pin(directory, Plain(), TABLET, "ana", "2581", NOON_MS)
    with pytest.raises(NotSignedIn):
        sign_in_pin(directory, Plain(), replace(TABLET, merchant_id="m-2"), "ana", "2580", NOON_MS)
    elsewhere = FakeDirectory(replace(ANA, outlets=("park",)))
    with pytest.raises(NotSignedIn, match="pin_wrong"):
        sign_in_pin(elsewhere, Plain(), TABLET, "ana", "2580", NOON_MS)


def test_only_a_manager_of_the_place_sets_a_limit_aside() -> None:
    manager = replace(ANA, id="max", email="max@luna.example", role="manager", outlets=("main",))
    directory = FakeDirectory(ANA, manager)

    def ask(staff: str, outlet: str, pin: str = "2580") -> str:
        return allowed_by(
            directory, Plain(), MERCHANT, staff, pin, outlet=outlet, source="v1", now_ms=NOON_MS
        )

    assert ask("max", "main") == "staff:max"
    for staff, outlet in (("ana", "main"), ("max", "park"), ("nobody", "main")):
        with pytest.raises(NotSignedIn) as refused:
            ask(staff, outlet)
        assert refused.value.code == "pin_wrong"
    for number in range(NEAR_FREE - 1):  # one was asked at the other outlet
        with pytest.raises(NotSignedIn):
            ask("max", "main", f"90{number}2")
    with pytest.raises(TooMany):
        ask("max", "main")


def test_a_session_is_at_the_tablets_outlet_or_the_only_one_or_the_one_asked_for() -> None:
    directory, only_park = FakeDirectory(*OUTLETS), replace(ANA, outlets=("park",))
    main, park = OUTLETS
    assert outlet_for(directory, ANA, device=TABLET, wanted="park") == main
    assert outlet_for(directory, ANA, device=None) is None
    assert outlet_for(directory, ANA, device=None, wanted="park") == park
    assert outlet_for(directory, only_park, device=None) == park
    assert outlet_for(FakeDirectory(), ANA, device=None) is None
    for wanted in ("main", "elsewhere"):
        with pytest.raises(InvalidInput) as refused:
            outlet_for(directory, only_park, device=None, wanted=wanted)
        assert refused.value.facts["outlets"] == "park"
