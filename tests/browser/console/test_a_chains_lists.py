"""The console of a chain: two thousand outlets, found by a name, on a desk and on a phone."""

import pytest
from playwright.sync_api import expect

from chalicelib.domain.people.staff import Device, Outlet, Staff
from tests.browser.conftest import OpenAt, violations
from tests.browser.console.console_page import to
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.directory import FakeDirectory
from tests.support.gateway import Shop

OUTLETS, TILLS, PEOPLE = 2_000, 400, 400


@pytest.fixture
def chain(live_shop: Shop) -> FakeDirectory:
    directory = live_shop.directory
    for number in range(OUTLETS):
        outlet = Outlet(f"o{number}", MERCHANT, f"Piața Unirii {number:04d}", "Europe/Chisinau")
        directory.hold(outlet)
    for number in range(TILLS):
        at, label = f"o{number * 3 % OUTLETS}", f"Counter {number}"
        directory.hold(Device(f"v{number}", MERCHANT, at, label, "d" * 64, NOON_MS + number))
    for number in range(PEOPLE):
        mail, name = f"person{number}@chain.example", f"Ștefan Rusu {number:03d}"
        works_at = (f"o{number}",)
        directory.hold(
            Staff(f"s{number}", MERCHANT, mail, name, "cashier", "ro", NOON_MS, "active", works_at)
        )
    return directory


@pytest.mark.parametrize("width", [1280, 390])
def test_an_outlet_a_till_and_a_person_of_a_chain_are_found_by_name(
    chain: FakeDirectory, open_at: OpenAt, width: int, axe: str
) -> None:
    owner = open_at("", viewport={"width": width, "height": 900})
    to(owner, "outlets")
    rows = owner.locator("[data-rows=outlets] [data-row]")
    expect(rows).to_have_count(100)
    owner.locator("[data-more=outlets]").click()
    expect(rows).to_have_count(200)
    owner.get_by_label("Search by name").fill("piata unirii 1742")
    expect(rows).to_have_count(1)
    assert violations(owner, axe) == []
    rows.locator("a").click()
    expect(owner.locator("[name=name]")).to_have_value("Piața Unirii 1742")

    to(owner, "devices")
    owner.get_by_label("Search by name").fill("unirii 0297")
    till = owner.locator("[data-rows=devices] [data-row]")
    expect(till).to_have_count(1)
    expect(till).to_contain_text("Piața Unirii 0297")

    to(owner, "staff")
    owner.get_by_label("Search by name").fill("PERSON377@")
    person = owner.locator("[data-rows=staff] [data-row]")
    expect(person).to_have_count(1)
    expect(person).to_contain_text("Piața Unirii 0377")
    owner.get_by_label("Search by name").fill("nobody of that name")
    expect(owner.locator(".listing [role=status]")).to_have_text("Nothing is found by this.")
    owner.get_by_label("Search by name").fill("rusu 377")
    person.locator("a").click()
    ticks = owner.locator("[data-field=outlets] .tick:visible")
    expect(ticks.first).to_be_visible()
    owner.get_by_label("Search by name").fill("UNIRII 1999")
    expect(ticks).to_have_count(2)  # it, and where the person works already
    owner.get_by_label("Piața Unirii 1999").check()
    owner.locator("[data-send]").first.click()
    expect(owner.locator(".saved").first).to_contain_text("Piața Unirii 0377")
    held = chain.staff(MERCHANT, "s377")
    assert held is not None
    assert held.outlets == ("o377", "o1999")
    overflow = owner.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert overflow <= 0


def test_who_works_at_a_chains_every_outlet_finds_where_they_stand_today(
    chain: FakeDirectory, open_at: OpenAt
) -> None:
    owner = open_at("")
    owner.goto("/scanner")
    owner.get_by_label("Search by name").fill("unirii 1998")
    choice = owner.locator("[data-outlet]")
    expect(choice).to_have_count(1)
    choice.click()
    expect(owner.locator("[data-outlet]")).to_have_count(0)
