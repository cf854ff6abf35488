"""Sources over the API: an owner names them, a POS says one, and who looks learns which bring cards."""

import csv
import io

import pytest

from chalicelib import wiring
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sources import SOURCES_MAX, Source
from chalicelib.service.overview.count import note
from chalicelib.service.programme.sources import add_source
from chalicelib.service.walls import Faults
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.gateway import Reply, Shop
from tests.support.people import Page, page_of, staffed

PATH = "/programmes/coffee/sources"
SOURCES = (Source("w1nd", "Window"), Source("fly3r", "Flyer May", retired_ms=NOON_MS))


def names_of(reply: Reply) -> list[tuple[str, bool]]:
    return [(each["name"], each["retired"]) for each in reply.json["sources"]]


def named(page: Page, name: str) -> str:
    sent = page.send("POST", PATH, {"name": name})
    assert sent.status == 201, sent.text
    return str(sent.json["id"])


def test_an_owner_names_renames_retires_and_brings_back(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)
    window, flyer = named(owner, " Window "), named(owner, "Flyer May")
    listed = owner.get(PATH)
    assert names_of(listed) == [("Window", False), ("Flyer May", False)]
    assert listed.json["sources"][0]["join_url"] == f"https://cards.example/join/coffee?from={window}"
    assert (listed.json["sources"][0]["cards"], listed.json["counted_ms"]) == (None, 0), "nobody has counted"

    for change, now in (
        ({"name": "Door"}, ("Door", False)),
        ({"name": "Door", "retired": True}, ("Door", True)),
        ({"name": "Door"}, ("Door", False)),
    ):
        sent = owner.send("PUT", f"{PATH}/{window}", change)
        assert (sent.json["name"], sent.json["retired"], sent.json["id"]) == (*now, window)
    assert flyer != window
    lines = owner.get("/audit").json["lines"]
    said = [(line["what"], line["facts"]) for line in lines if line["what"].startswith("programme.source")]
    assert sorted((what, facts["name"]) for what, facts in said) == [
        ("programme.source_add", "Flyer May"),
        ("programme.source_add", "Window"),
        ("programme.source_back", "Door"),
        ("programme.source_name", "Door"),
        ("programme.source_retire", "Door"),
    ]
    programme = shop.store.programme("coffee")
    assert programme is not None
    assert programme.edition == shop.stamps.edition, "no card is written for it"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "text_needed"),
        ("x" * 31, "text_needed"),
        ("window", "join_source_named_twice"),
        (7, "body_invalid"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_what_to_do(shop: Shop, name: object, code: str) -> None:
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    sent = page_of(shop, "olga", None).send("POST", PATH, {"name": name})

    assert (sent.status, sent.json["code"], sent.json["field"]) == (422, code, "name"), sent.text


def test_what_is_not_there_and_what_is_too_many(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)
    unknown = owner.send("PUT", f"{PATH}/n0ne", {"name": "Door"})
    assert (unknown.status, unknown.json["field"]) == (404, "join_source_id")
    assert owner.send("POST", "/programmes/nowhere/sources", {"name": "Door"}).status == 404

    many = tuple(Source(f"s{n:04}", f"Flyer {n}", retired_ms=n % 2) for n in range(SOURCES_MAX))
    shop.store.put_programme(a_programme_stamps(sources=many))
    full = owner.send("POST", PATH, {"name": "Door"})
    assert (full.status, full.json["code"]) == (409, "join_sources_too_many")
    assert "50" in full.json["detail"]


@pytest.mark.parametrize("person", ["max", "mara", "ana"])
def test_only_the_owner_names_them(shop: Shop, person: str) -> None:
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    page = page_of(shop, person, "main" if person == "ana" else None)
    assert page.send("POST", PATH, {"name": "Door"}).status == 403
    assert page.send("PUT", f"{PATH}/w1nd", {"name": "Door"}).status == 403
    assert page.get(PATH).status == (403 if person == "ana" else 200)


def test_two_who_name_one_at_once_both_have_theirs(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_programme, first = shop.store.replace_programme, [True]

    def slower(risen: Programme, expected_revision: int, line: AuditLine | None = None) -> bool:
        if first.pop() if first else False:
            add_source(shop.store, ("coffee", MERCHANT), "Door", lambda: "d00r", by="x", now_ms=NOON_MS)
        return replace_programme(risen, expected_revision, line)

    monkeypatch.setattr(wiring.store(), "replace_programme", slower)
    owner = page_of(shop, "olga", None)
    named(owner, "Window")

    assert names_of(owner.get(PATH)) == [("Door", False), ("Window", False)]


def enrolled(shop: Shop, key: str, **body: object) -> Reply:
    return shop.call("POST", "/api/v1/programmes/coffee/cards", body, Idempotency_Key=key)


def test_a_pos_says_by_which_a_card_came(shop: Shop) -> None:
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    listed = shop.call("GET", "/api/v1" + PATH)
    assert [each["id"] for each in listed.json["sources"]] == ["w1nd", "fly3r"], "a POS reads what there is"
    by = {name: enrolled(shop, name, **body) for name, body in {
        "named": {"source": "w1nd"}, "retired": {"source": "fly3r"}, "plain": {},
    }.items()}  # fmt: skip

    assert {name: (reply.status, _source(shop, reply)) for name, reply in by.items()} == {
        "named": (201, "w1nd"),
        "retired": (201, ""),
        "plain": (201, ""),
    }
    again = enrolled(shop, "named", source="w1nd")
    assert (again.status, again.json["serial"]) == (201, by["named"].json["serial"])
    assert enrolled(shop, "named", source="fly3r").status == 409, "another body under the same key"
    assert enrolled(shop, "plain", source="w1nd").status == 409


@pytest.mark.parametrize("said", ["n0ne", "W1ND", "x" * 500, "../w1nd"])
def test_a_pos_is_told_of_an_id_that_never_was_one(shop: Shop, said: str) -> None:
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    reply = enrolled(shop, "a", source=said)

    assert (reply.status, reply.json["field"]) == (422, "source"), reply.text
    assert not shop.store.all_cards()


def _source(shop: Shop, reply: Reply) -> str:
    card = shop.store.card(reply.json["serial"])
    assert card is not None
    return card.source


def came(shop: Shop) -> None:
    """Three by the window, of whom two bought something, one by the flyer, one by none; and one long ago."""
    now_ms = wiring.clock_ms()
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    staffed(shop.directory)
    faults = Faults()
    for n, (source, visits) in enumerate([("w1nd", 2), ("w1nd", 1), ("w1nd", 0), ("fly3r", 1), ("", 4)]):
        card = a_card(f"{n}" * 26, created_ms=now_ms, source=source, visits=visits)
        note([shop.store.enrol(card, "")], wiring.counting(), now_ms, faults)
    shop.store.enrol(a_card("Z" * 26, created_ms=NOON_MS, source="w1nd", visits=9), "")
    assert not faults.found


@pytest.mark.usefixtures("one_clock")
def test_who_looks_learns_which_poster_brings_cards(shop: Shop) -> None:
    came(shop)
    owner = page_of(shop, "olga")
    found = owner.get("/overview").json["sources"]
    kept = [[each[name] for name in ("source", "cards", "all_cards", "all_first_sales")] for each in found]
    assert kept == [["w1nd", 3, 4, 3], ["fly3r", 1, 1, 1], ["", 1, None, None]]
    assert [each["name"] for each in found][:2] == ["Window (Coffee card)", "Flyer May (Coffee card)"]

    listed = owner.get(PATH).json
    assert [(each["id"], each["cards"], each["first_sales"]) for each in listed["sources"]] == [
        ("w1nd", 4, 3), ("fly3r", 1, 1),
    ]  # fmt: skip
    assert listed["counted_ms"] > 0

    sheet = owner.get("/overview.csv?table=sources").text.removeprefix("\ufeff")
    lines = list(csv.DictReader(io.StringIO(sheet), delimiter=_delimiter(sheet)))
    columns = ("Poster or link (code)", "New cards", "Cards ever", "First sales ever")
    assert [tuple(line[each] for each in columns) for line in lines] == [
        ("w1nd", "3", "4", "3"), ("fly3r", "1", "1", "1"), ("", "1", "", ""),
    ]  # fmt: skip


@pytest.mark.usefixtures("one_clock")
def test_a_posters_first_sales_are_those_of_the_days_and_one_that_was_taken_back_is_none(shop: Shop) -> None:
    """The second card came long ago and buys today, the first one twice, the third one's sale is undone."""
    now_ms = wiring.clock_ms()
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    staffed(shop.directory)
    owner, faults = page_of(shop, "olga"), Faults()
    for n, (source, made_ms) in enumerate(
        [("w1nd", now_ms), ("w1nd", NOON_MS), ("w1nd", now_ms), ("", now_ms)]
    ):
        card = a_card(f"{n}" * 26, created_ms=made_ms, source=source)
        shop.store.enrol(card, "")
        note([card], wiring.counting(), now_ms, faults)
        for turn in range(2 if n == 0 else 1):
            sold = {"barcode": wiring.barcode(card)}
            sent = owner.post("/scans", sold, Idempotency_Key=f"{n}-{turn}")
            assert sent.status == 201, sent.text
            if n == 2:
                assert owner.post(f"/entries/{sent.json['entry']['id']}/reversal").status == 201
        note(shop.store.entries(card.serial, 10, "").entries, wiring.counting(), now_ms, faults)
    assert not faults.found

    found = owner.get("/overview").json["sources"]

    columns = ("source", "cards", "first_sales", "first_sales_before", "all_first_sales")
    assert [tuple(each[name] for name in columns) for each in found] == [
        ("w1nd", 2, 2, 0, 2),
        ("", 1, 1, 0, None),
    ]


def _delimiter(sheet: str) -> str:
    return ";" if ";" in sheet.partition("\n")[0] else ","


@pytest.mark.usefixtures("one_clock")
def test_who_works_at_some_outlets_alone_is_told_nothing_of_the_whole_shops_cards(shop: Shop) -> None:
    came(shop)
    assert page_of(shop, "olga").get("/overview?outlet=main").json["sources"] == []


def test_a_marketer_finds_who_came_by_a_poster_and_it_keeps_its_name_when_it_is_retired(shop: Shop) -> None:
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))
    for n, source in enumerate(["w1nd", "w1nd", "fly3r", ""]):
        shop.store.enrol(a_card(f"{n}" * 26, source=source, messages_consent_ms=NOON_MS), "")
    marketer = page_of(shop, "mara", None)

    def counted(*values: str) -> tuple[int, str]:
        condition = {"fact": "source", "is": "one_of", "value": list(values)}
        found = marketer.post("/audiences/count", {"condition": condition}).json
        return found["reach"]["audience"], found["sentence"]

    assert counted("w1nd") == (2, "Came by: Window (Coffee card).")
    assert counted("w1nd", "fly3r") == (3, "Came by: Window (Coffee card) or Flyer May (Coffee card).")
    assert counted("")[0] == 1
    assert counted("g0ne") == (0, "Came by: g0ne."), "one that is nobody's any more is said as it is"
    facts = {each["id"]: each for each in marketer.get("/audiences/facts").json["facts"]}
    assert [each["id"] for each in facts["source"]["choices"]] == ["w1nd", "fly3r", ""]
