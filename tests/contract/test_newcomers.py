"""What is promised of mail addresses and of merchants that come in, asked in memory and of the table."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from chalicelib.aws.merchant.openings import OpeningsTable
from chalicelib.aws.people.addresses import AddressesTable
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.mailed import TRIES_MAX, Code, Returned
from chalicelib.domain.people.staff import Device, Outlet, Staff
from chalicelib.domain.programme.setup.draft import Revision
from chalicelib.domain.programme.setup.opening import Begun, Opening
from chalicelib.service.merchant.ports import Openings
from chalicelib.service.people.ports import Addresses, Directory
from chalicelib.service.ports import Store
from tests.contract.steps import Clock
from tests.support.fakes import NOON_MS, FakeStore, a_merchant, a_programme_stamps
from tests.support.fakes.directory import FakeDirectory
from tests.support.fakes.newcomers import FakeAddresses, FakeOpenings

MAIL = "elena@luna.example"
CODE = Code("a hash", NOON_MS + 1000)


@dataclass
class World:
    store: Store
    directory: Directory
    addresses: Addresses
    openings: Openings


@pytest.fixture
def world(store: Store, request: pytest.FixtureRequest, clock: Clock) -> World:
    if isinstance(store, FakeStore):
        directory, addresses = FakeDirectory(), FakeAddresses()
        return World(store, directory, addresses, FakeOpenings(store, directory, addresses))
    table = (request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)
    return World(store, DirectoryTable(*table), AddressesTable(*table), OpeningsTable(*table))


def an_opening(merchant_id: str = "luna", key: str = "k") -> Opening:
    merchant = a_merchant(id=merchant_id)
    owner = Staff("s1", merchant_id, MAIL, "Elena", "owner", "en", NOON_MS, state="active")
    return Opening(
        merchant,
        owner,
        Outlet("main", merchant_id, "Luna", "UTC"),
        a_programme_stamps(id=f"{merchant_id}-card", merchant=merchant),
        Revision(f"{merchant_id}-card", 1, "{}", "staff:s1", NOON_MS),
        AuditLine(merchant_id, NOON_MS, "staff:s1", "merchant.start", merchant_id),
        key,
        NOON_MS + 10_000,
        by_code=True,
        till=Device("d1", merchant_id, "main", "Till 1", "d" * 64, NOON_MS),
    )


def test_a_code_is_tried_so_often_spent_once_and_too_old_at_its_end(world: World) -> None:
    addresses = world.addresses
    assert addresses.try_code(MAIL, NOON_MS) is None
    addresses.put_code(MAIL, CODE)
    tried = [addresses.try_code(MAIL, NOON_MS) for _ in range(TRIES_MAX + 1)]
    assert [each.tries if each else None for each in tried] == [*range(1, TRIES_MAX + 1), None]

    addresses.put_code(MAIL, CODE)
    assert addresses.try_code(MAIL, CODE.until_ms) is None
    assert addresses.spend_code(MAIL, NOON_MS)
    assert not addresses.spend_code(MAIL, NOON_MS)
    spent = addresses.try_code(MAIL, NOON_MS)
    assert spent is not None
    assert spent.spent_ms == NOON_MS


def test_an_invitation_ends_and_what_came_back_is_kept_until_it_is_allowed_again(world: World) -> None:
    world.addresses.invite(MAIL, NOON_MS + 1)
    assert world.addresses.invited(MAIL, NOON_MS)
    assert not world.addresses.invited(MAIL, NOON_MS + 1)
    assert not world.addresses.invited("else@luna.example", NOON_MS)

    returned = Returned("bounce", NOON_MS, "550 unknown")
    world.addresses.note_returned(MAIL, returned)
    assert world.addresses.returned(MAIL) == returned
    world.addresses.note_returned(MAIL, None)
    assert world.addresses.returned(MAIL) is None


def test_a_merchant_is_opened_whole_and_its_key_remembered(world: World) -> None:
    world.addresses.put_code(MAIL, CODE)
    opening = an_opening()
    assert world.openings.begun(MAIL, "k") is None
    assert world.openings.open(opening, NOON_MS) is None

    assert world.openings.begun(MAIL, "k") == Begun("luna", "s1", "luna-card")
    assert world.store.merchant_now("luna") == opening.merchant
    assert world.store.programme_now("luna-card") == opening.programme
    assert world.store.revision("luna-card", 1) == opening.revision
    assert world.directory.staff_by_email(MAIL) == (opening.owner,)
    assert world.directory.outlets("luna") == (opening.outlet,)
    assert world.directory.devices("luna") == (opening.till,)


def test_what_is_in_the_way_is_named_and_nothing_is_written(world: World) -> None:
    world.addresses.put_code(MAIL, CODE)
    world.store.put_merchant(a_merchant(id="taken"))
    assert world.openings.open(an_opening("taken"), NOON_MS) == "id_taken"
    assert world.directory.staff_by_email(MAIL) == ()

    assert world.openings.open(an_opening(), NOON_MS) is None
    assert world.openings.open(an_opening("luna-2"), NOON_MS) == "begun"
    assert world.openings.open(an_opening("luna-2", key="other"), NOON_MS) == "code_spent"
    assert world.store.merchant_now("luna-2") is None


def test_of_many_at_once_one_opens(world: World) -> None:
    world.addresses.put_code(MAIL, CODE)
    with ThreadPoolExecutor(6) as pool:
        ended = list(pool.map(lambda n: world.openings.open(an_opening(f"luna-{n}"), NOON_MS), range(6)))
    assert ended.count(None) == 1
    assert len(world.directory.staff_by_email(MAIL)) == 1
