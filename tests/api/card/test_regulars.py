"""An owner's list over the API: looked at first, carried out, undone; bad lines change nothing."""

import csv
import io
from typing import Any

import pytest

from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.standing import Tier
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Reply, Shop
from tests.support.people import Page, page_of

SHA = "ab" * 32
ANA = {
    "line": 2,
    "name": "Ana  Rusu",
    "phone": "069 123 456",
    "mail": "Ana@Mail.example",
    "birthday": "29.02.1988",
    "tier": "gold",
    "member_until": "31.12.2099",
    "balance": " 7 ",
    "language": "Română",
}


@pytest.fixture
def owner(shop: Shop) -> Page:
    gold = Tier("gold", {"en": "Gold", "ro": "Aur"}, 50)
    club = Membership("club", {"en": "Club"}, 500)
    shop.store.put_programme(a_programme_stamps(9, tiers=(gold,), parts=(club,)))
    return page_of(shop, "olga")


def tried(owner: Page, *lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    reply = owner.post(
        "/imports/preview", {"programme_id": "coffee", "country": "373", "lines": list(lines), **more}
    )
    assert reply.status == 200, reply.text
    found: dict[str, Any] = reply.json
    return found


def begun(owner: Page, rows: int = 3, **more: Any) -> str:
    body = {
        "programme_id": "coffee",
        "sha": SHA,
        "name": "guests.csv",
        "rows": rows,
        "country": "373",
        **more,
    }
    reply = owner.post("/imports", body)
    assert reply.status == 201, reply.text
    id_: str = reply.json["id"]
    return id_


def carried(owner: Page, id_: str, *lines: dict[str, Any], through: int = 3) -> Reply:
    return owner.post(f"/imports/{id_}/lines", {"lines": list(lines), "through": through})


def test_a_list_is_looked_at_first_and_nothing_is_written(shop: Shop, owner: Page) -> None:
    before = len(shop.store.all_cards())
    found = tried(owner, ANA, {"line": 3, "name": "Ben", "balance": "9"}, draw=True)
    line, _ = found["lines"]

    assert (line["state"], line["said"], line["name"], line["phone"]) == (
        "ready",
        None,
        "Ana Rusu",
        "+373 69123456",
    )
    assert (line["mail"], line["birthday"], line["tier"]) == ("ana@mail.example", "02-29", "Gold")
    assert (line["member_until"], line["balance"]) == ("2099-12-31", 7)
    first, second = found["drawn"]
    assert first["apple"]["header"][0]["value"] == "7/9"
    assert second["google"]["programme"] == "Coffee card"
    assert len(shop.store.all_cards()) == before


WRONG = {
    "200 of 9": ({"balance": "200"}, "200 stamps are more than 5 full cards of 9."),
    "-1": ({"balance": "-1"}, "“-1” is not between 0 and 45."),
    "1e9": ({"balance": "1e9"}, "“1e9” is no whole number"),
    "a billion": ({"balance": "1 000 000 000"}, "stamps are more than 5 full cards of 9."),
    "a half": ({"balance": "7,5"}, "“7,5” is no whole number"),
    "a formula for a balance": ({"balance": "=SUM(A1:A9)"}, "“=SUM(A1:A9)” is no whole number"),
    "an unknown tier": ({"tier": "Platinum"}, "“Platinum” is no tier of this programme. Its tiers: Gold."),
    "30 February": ({"birthday": "30.02."}, "There is no such day"),
    "a day of no month": ({"member_until": "31.13.2026"}, "“31.13.2026” is no day."),
    "a number as a spreadsheet spoils it": ({"phone": "3,73691E+10"}, "phone"),
    "no address": ({"mail": "ana at mail"}, "mail"),
    "a language of nobody": ({"language": "Klingon"}, "“Klingon” is none of our languages."),
    "nobody": ({"name": "", "phone": "", "mail": ""}, "no name, phone or mail address"),
    "a name of 200 letters": ({"name": "a" * 200}, "60"),
}


@pytest.mark.parametrize(("cells", "said"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_with_a_line_is_said_and_the_others_come(
    shop: Shop, owner: Page, cells: dict[str, str], said: str
) -> None:
    bad = {**ANA, **cells}
    found = tried(owner, bad, {"line": 3, "name": "Ben", "balance": "4"})
    assert [line["state"] for line in found["lines"]] == ["wrong", "ready"]
    assert said in found["lines"][0]["said"], found["lines"][0]["said"]
    before = len(shop.store.all_cards())
    run = carried(owner, begun(owner), bad, {"line": 3, "name": "Ben", "balance": "4"}).json["run"]

    assert (run["made"], run["wrong"], run["state"]) == (1, 1, "done")
    assert len(shop.store.all_cards()) == before + 1


def test_two_lines_of_one_phone_and_a_phone_that_has_a_card_are_said(owner: Page) -> None:
    twin = {"line": 3, "name": "Also Ana", "phone": "+373 69 123456"}
    lines = tried(owner, ANA, twin)["lines"]
    assert lines[1]["said"] == "The same phone or mail address stands in row 2. Leave one of the two."
    carried(owner, begun(owner), ANA)
    (there,) = tried(owner, {**ANA, "mail": ""})["lines"]

    assert (there["state"], there["said"].startswith("A card with this phone")) == ("there", True)
    assert tried(owner, ANA, existing="add")["lines"][0]["state"] == "ready"


def test_links_go_to_the_owner_as_a_file_that_runs_no_formula(shop: Shop, owner: Page) -> None:
    evil = {"line": 3, "name": '=HYPERLINK("https://evil.example","Free")', "mail": "ben@mail.example"}
    id_ = begun(owner)
    carried(owner, id_, ANA, evil)
    reply = owner.get(f"/imports/{id_}/links.csv")
    rows = list(csv.reader(io.StringIO(reply.text.removeprefix("\ufeff"))))

    assert rows[0] == ["Name", "Phone", "Mail", "Language", "Link"]
    assert rows[1][:4] == ["Ana Rusu", "'+373 69123456", "ana@mail.example", "ro"]
    assert rows[2][0] == f"'{evil['name']}"
    path = rows[1][4].removeprefix("https://cards.example")
    assert shop.call("GET", path, Sec_Fetch_Site="none").text.count("7/9")


@pytest.mark.parametrize("mark", ["9" * 5000, "1000000", "-1", "1.5", "٣"])
def test_a_mark_that_no_part_of_the_links_gave_is_refused(owner: Page, mark: str) -> None:
    reply = owner.get(f"/imports/{begun(owner)}/links.csv?after={mark}")

    assert (reply.status, reply.json["code"], reply.json["field"]) == (422, "cursor_invalid", "after")


def test_a_list_is_undone_page_by_page_and_says_what_stayed(shop: Shop, owner: Page) -> None:
    id_ = begun(owner, 250)
    carried(owner, id_, ANA, through=100)
    undone = owner.post(f"/imports/{id_}/undo").json["run"]
    assert (undone["state"], undone["next"]) == ("undoing", 100)
    while undone["state"] != "undone":
        undone = owner.post(f"/imports/{id_}/undo").json["run"]

    assert (undone["back"], undone["stayed"]) == (1, 0)
    refused = carried(owner, id_, ANA)
    assert (refused.status, refused.json["code"]) == (409, "import_undone")
    assert owner.get("/imports").json["imports"][0]["state"] == "undone"


def test_no_list_is_without_rows_or_has_more_than_twenty_thousand(owner: Page) -> None:
    for rows in (0, 1, 20_002):
        body = {"programme_id": "coffee", "sha": SHA, "name": "a.csv", "rows": rows}
        reply = owner.post("/imports", body)
        assert reply.status == 422, rows
    assert begun(owner, 20_001)
    reply = carried(owner, begun(owner, 20_001), *[{**ANA, "line": n} for n in range(2, 103)], through=102)

    assert (reply.status, reply.json["field"]) == (422, "lines")


def test_only_an_owner_with_the_password_of_the_last_minutes_may(shop: Shop, owner: Page) -> None:
    for other in ("max", "ana", "mara"):
        page = page_of(shop, other, None if other == "mara" else "main")
        assert page.get("/imports").status == 403
    assert shop.call("GET", "/api/v1/imports").status == 403, "a key is nobody who could answer for it"
