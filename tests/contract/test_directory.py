"""What a directory promises, asked of the one in memory and of the table."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.people.sign_ins import SIGNED_TTL_S
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.attempts import NONE
from chalicelib.domain.people.audit import AuditCode, AuditLine, AuditWanted, Facts
from chalicelib.domain.people.staff import Device, Outlet, Pairing, Session, Signed, Staff
from chalicelib.service.people.ports import Directory
from chalicelib.service.people.sign_in import move
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.directory import FakeDirectory

ANA = Staff("ana", MERCHANT, "ana@luna.example", "Ana", "cashier", "ro", NOON_MS, outlets=("main",))
OLGA = Staff("olga", MERCHANT, "olga@luna.example", "Olga", "owner", "ru", NOON_MS, state="active")
MAIN = Outlet("main", MERCHANT, "Main street", "Europe/Chisinau")
TABLET = Device("v1", MERCHANT, "main", "Counter", "d" * 64, NOON_MS)
SESSION = Session("s" * 64, MERCHANT, "ana", NOON_MS, NOON_MS + 1000, "v1", "main")


class Clock:
    def __init__(self) -> None:
        self.now_s = NOON_MS / 1000

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["fake", "table"])
def directory(request: pytest.FixtureRequest, clock: Clock) -> Directory:
    if request.param == "fake":
        return FakeDirectory()
    return DirectoryTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def a_line(number: int = 0, what: AuditCode = "staff.invite", merchant_id: str = MERCHANT) -> AuditLine:
    return AuditLine(merchant_id, NOON_MS + number, "staff:olga", what, "ana", {"number": number})


def test_a_person_is_found_by_id_and_by_address_and_listed_by_the_merchant(directory: Directory) -> None:
    assert directory.add_staff(ANA, a_line())
    assert directory.add_staff(OLGA, a_line(1))

    assert directory.staff(MERCHANT, "ana") == ANA
    assert directory.staff_by_email("ana@luna.example") == (ANA,)
    assert directory.people_page(MERCHANT, 100).people == (OLGA, ANA)  # who is invited comes after
    assert directory.staff("m-2", "ana") is None
    assert directory.staff_by_email("nobody@luna.example") == ()
    assert directory.people_page("m-2", 100).people == ()


def test_an_address_belongs_to_one_person_of_a_merchant_and_a_refused_one_leaves_no_line(
    directory: Directory,
) -> None:
    directory.add_staff(ANA, a_line())

    assert not directory.add_staff(replace(OLGA, email=ANA.email), a_line(1))
    assert directory.staff(MERCHANT, "olga") is None
    assert directory.audit(MERCHANT, 10, "").lines == (a_line(),)


def test_an_address_may_be_somebodys_at_another_merchant_too(directory: Directory) -> None:
    hers = replace(ANA, id="anna", merchant_id="m-2")
    directory.add_staff(ANA, a_line())

    assert directory.add_staff(hers, a_line(1, merchant_id="m-2"))
    assert directory.staff_by_email(ANA.email) == (ANA, hers)


def test_of_two_changes_to_the_same_revision_the_second_is_refused_with_its_line(
    directory: Directory,
) -> None:
    directory.add_staff(ANA, a_line())
    first, second = replace(ANA, name="Anna", revision=1), replace(ANA, name="Anya", revision=1)

    assert directory.put_staff(first, a_line(1))
    assert not directory.put_staff(second, a_line(2))
    assert directory.staff(MERCHANT, "ana") == first
    assert [line.facts["number"] for line in directory.audit(MERCHANT, 10, "").lines] == [1, 0]


def test_two_owners_who_demote_each_other_at_once_leave_one(directory: Directory) -> None:
    other = replace(OLGA, id="oleg", email="oleg@luna.example")
    directory.add_staff(OLGA, a_line())
    directory.add_staff(other, a_line(1))

    def demote(one: Staff, besides: Staff) -> bool:
        return directory.put_staff(replace(one, role="cashier", revision=1), a_line(2), besides)

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(demote, (OLGA, other), (other, OLGA)))

    assert sorted(each.role for each in directory.people_page(MERCHANT, 100).people) in (
        ["cashier", "owner"],
        ["owner", "owner"],
    )
    assert done.count(True) <= 1


def test_an_outlet_changed_here_is_seen_here_at_once(directory: Directory) -> None:
    assert directory.outlets(MERCHANT) == ()
    directory.put_outlet(MAIN, a_line())
    assert directory.outlets(MERCHANT) == (MAIN,)
    renamed = replace(MAIN, name="Main square")
    directory.put_outlet(renamed, a_line(1))

    assert directory.outlets(MERCHANT) == (renamed,)


def test_a_sandbox_has_the_real_outlets(directory: Directory) -> None:
    directory.put_outlet(MAIN, a_line())
    assert directory.outlets(f"{MERCHANT}.s1") == directory.outlets_lately(f"{MERCHANT}.s1") == (MAIN,)


def test_an_outlet_added_by_another_process_is_listed_at_once(dynamodb: Any, table_name: str) -> None:
    here, there = (DirectoryTable(dynamodb, table_name, lambda: NOON_MS / 1000) for _ in range(2))
    there.put_outlet(MAIN, a_line())
    assert here.outlets_lately(MERCHANT) == (MAIN,)
    second = replace(MAIN, id="second")
    there.put_outlet(second, a_line(1))

    assert here.outlets(MERCHANT) == (MAIN, second)


def test_a_code_pairs_one_device_however_many_enter_it(directory: Directory) -> None:
    pairing = Pairing("c" * 64, MERCHANT, "main", "Counter", NOON_MS + 600_000)
    directory.offer(pairing, a_line())
    assert directory.pairing(pairing.digest) == pairing

    def enter(number: int) -> bool:
        return directory.pair(pairing, replace(TABLET, id=f"v{number}"), a_line(number))

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(enter, range(4)))

    assert done.count(True) == 1
    assert directory.devices(MERCHANT) == (replace(TABLET, id=f"v{done.index(True)}"),)
    assert directory.pairing(pairing.digest) is None


def test_a_device_is_found_by_id_and_says_since_when_it_is_unpaired(directory: Directory) -> None:
    directory.put_device(TABLET, a_line())
    assert directory.device(MERCHANT, "v1") == TABLET
    unpaired = replace(TABLET, revoked_ms=NOON_MS + 5)
    directory.put_device(unpaired, a_line(1))

    assert directory.device(MERCHANT, "v1") == unpaired
    assert directory.device("m-2", "v1") is None


def test_a_session_comes_with_its_person_outlet_and_device_until_it_ends(directory: Directory) -> None:
    directory.add_staff(ANA, a_line())
    directory.put_outlet(MAIN, a_line(1))
    directory.put_device(TABLET, a_line(2))
    directory.begin(SESSION)

    assert directory.signed(SESSION.digest) == Signed(SESSION, ANA, MAIN, TABLET)
    directory.end(SESSION.digest)
    assert directory.signed(SESSION.digest) is None


def test_a_session_moved_to_another_outlet_says_so_at_once(directory: Directory) -> None:
    directory.add_staff(ANA, a_line())
    directory.begin(replace(SESSION, device_id=""))
    assert directory.signed(SESSION.digest) == Signed(replace(SESSION, device_id=""), ANA, None, None)
    moved = replace(SESSION, device_id="", outlet_id="")
    directory.begin(moved)

    assert directory.signed(SESSION.digest) == Signed(moved, ANA, None, None)


def test_a_revoked_person_shows_in_every_session_within_three_seconds(
    directory: Directory, clock: Clock
) -> None:
    directory.add_staff(ANA, a_line())
    directory.begin(SESSION)
    directory.signed(SESSION.digest)
    directory.put_staff(replace(ANA, state="revoked", revision=1), a_line(1))
    clock.now_s += SIGNED_TTL_S

    signed = directory.signed(SESSION.digest)
    assert signed is not None
    assert signed.staff.state == "revoked"
    assert SIGNED_TTL_S <= 3


def test_the_audit_list_is_paged_newest_first_and_its_merchants_own(directory: Directory) -> None:
    for number in range(5):
        directory.put_outlet(MAIN, a_line(number))
    directory.put_outlet(replace(MAIN, merchant_id="m-2"), a_line(9, merchant_id="m-2"))
    first = directory.audit(MERCHANT, 2, "")
    second = directory.audit(MERCHANT, 2, first.next)
    third = directory.audit(MERCHANT, 2, second.next)

    seen = [*first.lines, *second.lines, *third.lines]
    assert [line.facts["number"] for line in seen] == [4, 3, 2, 1, 0]
    assert seen[0] == a_line(4)
    assert third.next == ""


def test_a_line_of_the_audit_list_keeps_its_facts_as_they_are(directory: Directory) -> None:
    facts: Facts = {"name": "Ana", "cooldown_s": 60, "hours": True, "outlets": ("main", "park")}
    line = AuditLine(MERCHANT, NOON_MS, "staff:olga", "staff.change", "ana", facts, {"outlets": ()})
    directory.note(line)

    assert directory.audit(MERCHANT, 1, "").lines == (line,)


def test_the_audit_list_is_searched_by_author_kind_time_and_text(directory: Directory) -> None:
    for number in range(30):
        directory.note(a_line(number, "card.void" if number % 3 else "staff.change"))
    named = replace(a_line(40), by="staff:max", facts={"name": "Café Lună"})
    directory.note(named)

    def found(**wanted: Any) -> list[int]:
        lines: list[AuditLine] = []
        mark = ""
        for _ in range(20):
            page = directory.audit(MERCHANT, 4, mark, AuditWanted(**wanted))
            lines += page.lines
            mark = page.next
            if not mark:
                return [line.at_ms - NOON_MS for line in lines]
        raise AssertionError("it does not end")

    assert found(by="staff:max") == [40]
    assert found(text="cafe luna") == [40]
    assert found(text="zzz", named=frozenset({"max"})) == [40]
    assert found(kind="people") == [40, *range(27, -1, -3)]
    assert found(from_ms=NOON_MS + 10, until_ms=NOON_MS + 13) == [12, 11, 10]
    assert found(kind="cards", from_ms=NOON_MS + 25, until_ms=NOON_MS + 31) == [29, 28, 26, 25]
    assert found(from_ms=NOON_MS + 50, until_ms=NOON_MS + 40) == []


def test_what_is_alike_within_an_hour_is_one_line(directory: Directory) -> None:
    hour_ms = 3_600_000
    begun_ms = NOON_MS - NOON_MS % hour_ms
    first = replace(a_line(0, "card.read"), at_ms=begun_ms)
    directory.note_hourly(first)
    directory.note_hourly(replace(first, at_ms=begun_ms + hour_ms - 1))
    directory.note_hourly(replace(first, at_ms=begun_ms + hour_ms))
    directory.note_hourly(replace(first, by="staff:max"))

    seen = [(line.by, line.at_ms - begun_ms) for line in directory.audit(MERCHANT, 10, "").lines]
    assert sorted(seen) == [("staff:max", 0), ("staff:olga", 0), ("staff:olga", hour_ms)]


@pytest.mark.parametrize("mark", ["x", "0" * 41, "été", "12"])
def test_a_mark_that_we_did_not_give_is_refused(directory: Directory, mark: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        directory.audit(MERCHANT, 2, mark)
    assert refused.value.code == "cursor_invalid"


def test_of_attempts_counted_at_once_one_is_let_through(directory: Directory) -> None:
    assert directory.attempts("mail:a") == NONE

    def count(number: int) -> bool:
        return directory.count("mail:a", NONE, NONE.failed(NOON_MS + number))

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(count, range(4)))

    assert done.count(True) == 1
    counted = directory.attempts("mail:a")
    assert counted == NONE.failed(NOON_MS + done.index(True))
    assert directory.count("mail:a", counted, counted.succeeded(NOON_MS + 10))
    assert directory.attempts("mail:a") == counted.succeeded(NOON_MS + 10)


def test_a_session_moved_here_is_at_its_outlet_in_every_process_at_once(
    dynamodb: Any, table_name: str
) -> None:
    here, there = (DirectoryTable(dynamodb, table_name, lambda: NOON_MS / 1000) for _ in range(2))
    here.add_staff(OLGA, a_line())
    here.put_outlet(MAIN, a_line(1))
    nowhere = Session("s" * 64, MERCHANT, "olga", NOON_MS, NOON_MS + 1000)
    here.begin(nowhere)
    remembered = there.signed(nowhere.digest)
    assert remembered is not None
    assert remembered.outlet is None

    move(here, nowhere, "main", digest="t" * 64, now_ms=NOON_MS)

    moved = there.signed("t" * 64)
    assert moved is not None
    assert moved.outlet == MAIN
