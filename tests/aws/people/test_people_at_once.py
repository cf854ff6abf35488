"""Eight at once on the emulated DynamoDB: what may be used once is used once."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Outlet
from chalicelib.service.card.reissue import reissue
from chalicelib.service.people.places import offer_pairing, pair
from chalicelib.service.people.staff import accept, revoke
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.people import a_person

WRITERS = 8
LINE = AuditLine(MERCHANT, NOON_MS, "operator", "outlet.add", "")


class Quick:
    """Hashes that take no time: what is raced for is the link."""

    def hash(self, secret: str) -> str:
        return f"hash of {secret}"

    def check(self, secret: str, held: str) -> tuple[bool, str]:
        return held == self.hash(secret), ""


@pytest.fixture
def directory(dynamodb: Any, table_name: str) -> DirectoryTable:
    return DirectoryTable(dynamodb, table_name, time.time)


def at_once(work: Callable[[int], object]) -> list[object]:
    """What each came to; None where it was refused."""

    def tried(number: int) -> object:
        try:
            return work(number)
        except CarnetError:
            return None

    with ThreadPoolExecutor(WRITERS) as pool:
        return [each for each in pool.map(tried, range(WRITERS)) if each is not None]


def test_a_pairing_code_makes_one_device(directory: DirectoryTable) -> None:
    directory.put_outlet(Outlet("main", MERCHANT, "Main", "UTC"), LINE)
    offer_pairing(directory, MERCHANT, "main", "Tablet", digest="code", by="staff:olga", now_ms=NOON_MS)

    assert len(at_once(lambda n: pair(directory, "code", f"device-{n}", "digest", NOON_MS))) == 1
    assert len(directory.devices(MERCHANT)) == 1


def test_a_link_sets_one_password(directory: DirectoryTable) -> None:
    invited = a_person("nina", state="invited", link_digest="link", link_until_ms=NOON_MS + 1)
    assert directory.add_staff(invited, LINE)
    word = "a long password, number {}"

    def accepted(number: int) -> object:
        return accept(directory, Quick(), Quick(), invited, word.format(number), None, (), NOON_MS)

    (active,) = at_once(accepted)
    assert directory.staff(MERCHANT, "nina") == active


def test_of_eight_owners_who_all_revoke_the_next_one_stays(directory: DirectoryTable) -> None:
    for number in range(WRITERS):
        assert directory.add_staff(a_person(f"owner-{number}", "owner"), LINE)

    at_once(lambda n: revoke(directory, MERCHANT, f"owner-{(n + 1) % WRITERS}", "staff:any", NOON_MS))
    assert [each for each in directory.people_page(MERCHANT, 100).people if each.state == "active"]


def test_a_card_is_issued_again_once_and_a_write_in_between_stays(dynamodb: Any, table_name: str) -> None:
    table = Table(dynamodb, table_name, time.time)
    card = table.enrol(a_card(), "")
    table.put_card(replace(card, holder_name="Nina", version_ms=card.version_ms + 1), card.version_ms)

    made = at_once(
        lambda n: reissue(table, card, "2", token_of=lambda _: f"token-{n}", clock_ms=lambda: NOON_MS)
    )
    held = table.card(card.serial)
    assert held is not None
    assert (held.key_id, held.former_key_id, held.holder_name) == ("2", "1", "Nina")
    assert {each == held for each in made} == {True}
