"""A chain's outlets, tills and people, asked of the directory in memory and of the table."""

from collections.abc import Iterator
from typing import Any

import pytest

from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.people.items import device_item, outlet_item, staff_item
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.staff import Device, Outlet, Staff, StaffState
from chalicelib.service.people.places import device_page, offer_pairing, outlet_page, put_outlet
from chalicelib.service.people.ports import Directory
from chalicelib.service.people.presence import OUTLETS_MET, outlets_of
from chalicelib.service.people.staff import invite
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.directory import FakeDirectory
from tests.support.volume import volume

OUTLETS, TILLS, PEOPLE = 2_000, 5_000, 20_000
NAMES = ("Ana", "Łukasz", "Émile", "Ștefan", "Zoë")


def outlet_name(number: int) -> str:
    return f"Strada {number:04d}"


def chain_of(outlets: int, tills: int, people: int) -> Iterator[Outlet | Device | Staff]:
    for number in range(outlets):
        yield Outlet(f"o{number}", MERCHANT, outlet_name(number), "Europe/Chisinau")
    for number in range(tills):
        revoked = NOON_MS if number % 10 == 9 else None
        label, at = f"Counter {number}", f"o{number % outlets}"
        yield Device(f"v{number}", MERCHANT, at, label, "d" * 64, NOON_MS + number, revoked)
    for number in range(people):
        yield a_person(number, outlets)


def a_person(number: int, outlets: int) -> Staff:
    role: Role = "owner" if number < 2 else "manager" if number % 100 == 0 else "cashier"
    state: StaffState = "revoked" if number % 7 == 6 else "invited" if number % 7 == 5 else "active"
    return Staff(
        f"s{number}",
        MERCHANT,
        f"person{number}@chain.example",
        f"{NAMES[number % len(NAMES)]} Popescu {number}",
        role,
        "ro",
        NOON_MS,
        state,
        () if role == "owner" else (f"o{number % outlets}",),
        "p" * 97,
        "i" * 97 if state == "active" else "",
    )


@pytest.fixture(params=["fake", "table"], scope="module")
def held(request: pytest.FixtureRequest) -> tuple[str, int, int, int]:
    """What makes a reader turn several pages of 1 MB; in memory, in the soak, the whole size."""
    whole = request.param == "fake" and volume(0, 1) == 1
    return (request.param, OUTLETS, TILLS, PEOPLE) if whole else (request.param, 300, 6_000, 3_000)


@pytest.fixture
def directory(held: tuple[str, int, int, int], request: pytest.FixtureRequest) -> Directory:
    kind, outlets, tills, people = held
    chain = chain_of(outlets, tills, people)
    if kind == "fake":
        return FakeDirectory(*chain)
    dynamodb, name = request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name")
    items = [*map(_item, chain)]
    for start in range(0, len(items), 25):
        puts = [{"PutRequest": {"Item": item}} for item in items[start : start + 25]]
        assert not dynamodb.batch_write_item(RequestItems={name: puts})["UnprocessedItems"]
    return DirectoryTable(dynamodb, name, lambda: NOON_MS / 1000)


def _item(each: Outlet | Device | Staff) -> dict[str, Any]:
    match each:
        case Outlet():
            return outlet_item(each)
        case Device():
            return device_item(each)
        case Staff():
            return staff_item(each)


def test_a_chain_is_paged_searched_and_chosen_from(
    directory: Directory, held: tuple[str, int, int, int]
) -> None:
    _, outlets, tills, people = held

    assert directory.people_count(MERCHANT) == people
    listed = _all_people(directory, people // 4 + 1)
    assert [len(listed), len(set(listed))] == [people, people]
    active = [a_person(number, outlets).state for number in map(_number, listed)]
    assert active == sorted(active, key=("active", "invited", "revoked").index)

    found = directory.people_page(MERCHANT, 100, q=" lukasz popescu 1")
    assert {staff.name.split()[0] for staff in found.people} == {"Łukasz"}
    assert [staff.id for staff in directory.people_page(MERCHANT, 2, q="PERSON21@").people] == ["s21"]
    here = _all_people(directory, 7, outlets=["o1", "o5"])
    assert {number % outlets for number in map(_number, here)} - {0} <= {1, 5}
    assert {"s0", "s1"} <= {*here}, "who works at all outlets works at these"
    with pytest.raises(InvalidInput):
        directory.people_page(MERCHANT, 10, "nobody")

    at_one = {staff.id for staff in directory.people_on(MERCHANT, "o4")}
    assert at_one >= {"s0", "s1", "s4"}
    assert {_number(id_) % outlets for id_ in at_one - {"s0", "s1"}} == {4}
    assert {staff.id for staff in directory.people_as(MERCHANT, "owner")} == {"s0", "s1"}
    managers = {f"s{number}" for number in range(100, people, 100)}
    assert {staff.id for staff in directory.people_as(MERCHANT, "manager")} == managers
    assert {staff.id for staff in directory.people_named(MERCHANT, ["s3", "s3", "nobody"])} == {"s3"}

    page, more = outlet_page(directory, MERCHANT, lambda _: True, limit=100, after="", q="")
    assert [outlet.name for outlet in page] == [*map(outlet_name, range(100))]
    page, _ = outlet_page(directory, MERCHANT, lambda _: True, limit=100, after=more, q="")
    assert page[0].name == outlet_name(100)
    page, more = outlet_page(directory, MERCHANT, lambda _: True, limit=100, after="", q="strada 0123")
    assert ([outlet.id for outlet in page], more) == (["o123"], "")

    devices, more, places = device_page(directory, MERCHANT, lambda _: True, limit=50, after="", q="")
    assert (devices[0].label, len(devices), bool(more)) == (f"Counter {tills - 2}", 50, True)
    assert {place.id for place in places} == {device.outlet_id for device in devices}
    devices, _, _ = device_page(directory, MERCHANT, lambda _: True, limit=50, after="", q="strada 0007")
    assert {device.outlet_id for device in devices} == {"o7"}

    cashier, owner = a_person(4, outlets), a_person(0, outlets)
    assert [outlet.id for outlet in outlets_of(directory, cashier, OUTLETS_MET)] == ["o4"]
    assert len(outlets_of(directory, owner, OUTLETS_MET)) == OUTLETS_MET


def test_what_is_beyond_a_chains_size_is_refused() -> None:
    directory = FakeDirectory(*chain_of(OUTLETS, TILLS + TILLS // 9 + 1, PEOPLE))
    new = Outlet("o-new", MERCHANT, "One more", "UTC")
    with pytest.raises(NotAllowed) as outlets:
        put_outlet(directory, new, "staff:s0", NOON_MS, new=True)
    with pytest.raises(NotAllowed) as tills:
        offer_pairing(directory, MERCHANT, "o1", "One more", digest="d", by="staff:s0", now_ms=NOON_MS)
    with pytest.raises(NotAllowed) as people:
        invite(directory, a_person(PEOPLE, OUTLETS), "staff:s0", NOON_MS)

    codes = [refused.value.code for refused in (outlets, tills, people)]
    assert codes == ["too_many_outlets", "too_many_tills", "too_many_staff"]
    assert [refused.value.facts["most"] for refused in (outlets, tills, people)] == [OUTLETS, TILLS, PEOPLE]


def _all_people(directory: Directory, limit: int, outlets: list[str] | None = None) -> list[str]:
    listed: list[str] = []
    after = ""
    while True:
        page = directory.people_page(MERCHANT, limit, after, outlets=outlets or ())
        listed += [staff.id for staff in page.people]
        if not (after := page.next):
            return listed


def _number(staff_id: str) -> int:
    return int(staff_id[1:])
