"""The owner brings regulars from a file of an old spreadsheet, sees them first, and takes them back."""

import csv
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenAt, errors_of
from tests.support.gateway import Shop

ROWS = [
    ("Nume", "Telefon", "E-mail", "Zi de naștere", "Ștampile"),
    *(
        (f"Ana Nr{n}", f"069 1234{n:02}", f"ana{n}@mail.example", "08.03.1990", str(n % 10))
        for n in range(12)
    ),
    ('=HYPERLINK("https://evil.example")', "", "evil@mail.example", "", "2"),
    ("Zu viel", "", "much@mail.example", "", "200"),
    ("Februarie", "", "feb@mail.example", "30.02.1990", "1"),
    ("Ana again", "+373 69 123401", "", "", "3"),
]


def a_file(folder: Path) -> Path:
    lines = ["".join(f'"{cell.replace(chr(34), chr(34) * 2)}";' for cell in row).rstrip(";") for row in ROWS]
    path = folder / "clienti.csv"
    path.write_bytes("\r\n".join(lines).encode("utf-16"))
    return path


def looked_at(page: Page, file: Path) -> None:
    expect(page.get_by_role("button", name="Your list Choose a file")).to_be_visible()
    page.locator("#list-file").set_input_files(file)
    expect(page.locator("[name=encoding]")).to_have_value("utf-16le")
    expect(page.locator("[name=delimiter]")).to_have_value(";")
    expect(page.locator("[data-column='4']")).to_have_value("balance")
    page.locator("[name=country]").fill("373")
    page.locator("[data-try]").click()
    expect(page.locator("[data-tried='13']")).to_be_visible()


def test_a_list_is_seen_first_then_brought_and_taken_back(
    live_shop: Shop, open_at: OpenAt, tmp_path: Path
) -> None:
    page = open_at("#/regulars")
    errors = errors_of(page)
    before = len(live_shop.store.all_cards())
    looked_at(page, a_file(tmp_path))
    wrong = page.locator("[data-wrong]")
    expect(wrong).to_contain_text("Row 15: 200 stamps are more than 5 full cards of 10.")
    expect(wrong).to_contain_text("Row 16: There is no such day")
    expect(wrong).to_contain_text("Row 17: The same phone or mail address stands in row 3.")
    expect(page.locator("[data-drawn] .pass-front")).to_have_count(10)
    assert len(live_shop.store.all_cards()) == before

    page.locator("[data-bring]").click()
    expect(page.locator("[data-brought]")).to_contain_text("13 guests are here.")
    assert len(live_shop.store.all_cards()) == before + 13
    with page.expect_download() as saved:
        page.locator("[data-rows=imports] [data-links]").click()
    lines = list(csv.reader(saved.value.path().read_text("utf-8-sig").splitlines()))
    assert len(lines) == 14
    assert not any(cell.startswith(("=", "+", "@", "-")) for line in lines for cell in line)

    page.locator("[data-rows=imports] [data-undo]").click()
    page.locator("[data-confirm]").click()
    expect(page.locator("[data-rows=imports] [data-mark=quiet]")).to_have_text("Taken back")
    expect(page.locator("[data-brought]")).to_have_count(0)  # their links lead nowhere any more
    cards = live_shop.store.all_cards()
    assert {card.state for card in cards[before:]} == {"voided"}
    assert errors == []
