"""A live programme is changed, seen before with who is touched, and taken back to what it was."""

from typing import Any

from chalicelib.entrypoints.pages.join_links import link_to
from tests.support.customer import Browser
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

DAY_MS = 86_400_000
LOAF: dict[str, Any] = {
    "type": "collection",
    "id": "loaves",
    "name": {"en": "loaves"},
    "reward": {"en": "a loaf"},
    "needed": 3,
    "item": "loaf",
}
TENTH: dict[str, Any] = {"type": "perk", "id": "tenth", "name": {"en": "10 % off"}, "percent": 10}


def test_an_owner_reads_who_is_touched_before_a_change_and_from_when_it_holds(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    live(olga, needed=8, parts=[TENTH])
    for serial, balance in (("A" * 26, 9), ("B" * 26, 8), ("C" * 26, 2)):
        shop.store.enrol(a_card(serial, balance, created_ms=NOON_MS - DAY_MS, edition=1), "")

    draft = changed(olga, needed=12, parts=[{**TENTH, "percent": 5}])
    asked = {"revision": 1, "preview": True, "notice_days": 30}
    touched = olga.send("POST", f"/drafts/{draft}/publish", asked).json["touched"]
    assert {name: touched[name] for name in ("cards", "win", "keep", "further", "exact")} == {
        "cards": 3, "win": 0, "keep": 2, "further": 1, "exact": True,
    }  # fmt: skip
    assert touched["changes"] == ["A free coffee takes 12 instead of 8", "10 % off: other terms"]
    assert [(kind["id"], kind["cards"], kind["until"]) for kind in touched["kinds"]] == [
        ("free", 2, None),
        ("tenth", 3, touched["holds_from"]),
    ]
    assert touched["holds_from"] > olga.get("/programmes/coffee/revisions").json["revisions"][0]["at"]


def test_an_earlier_revision_is_read_and_gone_back_to_as_a_new_one(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    first = live(olga, needed=8, parts=[])
    second = live(olga, needed=12, parts=[TENTH])
    listed = olga.get("/programmes/coffee/revisions").json
    assert [each["number"] for each in listed["revisions"]] == [second, first, 0]
    assert (listed["live"], listed["revisions"][0]["by"], listed["revisions"][2]["at"]) == (
        second,
        "Olga",
        None,
    )
    read = olga.get(f"/programmes/coffee/revisions/{first}").json
    assert (read["body"]["rules"]["needed"], read["body"].get("parts")) == (8, [])

    path = f"/programmes/coffee/revisions/{first}/restore"
    looked = olga.send("POST", path, {"preview": True}).json
    assert (looked["seen"], looked["may"]) == (second, True)
    assert olga.send("POST", path, {"seen": first}).json["code"] == "programme_published"
    back = olga.send("POST", path, {"seen": second})
    assert back.status == 200, back.text
    there = shop.store.programme("coffee")
    assert there is not None
    assert (there.rules.rewards()[0].cost, there.published) == (8, back.json["revision"])
    assert [each.part.id for each in there.promises] == ["tenth"], "what the way back takes away is promised"
    assert olga.get("/programmes/coffee/revisions").json["revisions"][0]["again"] == first
    assert olga.get("/programmes/coffee/revisions/999").status == 404


def test_a_cards_own_page_and_its_join_page_say_what_changed_of_its_terms(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    live(olga, needed=8, parts=[TENTH])
    live(olga, needed=12, parts=[])
    programme = shop.store.programme("coffee")
    assert programme is not None
    card = a_card("A" * 26, 3, created_ms=NOON_MS - DAY_MS, edition=programme.edition)
    shop.store.enrol(card, "")

    terms = page_of(shop, "mara", None).get(f"/cards/{card.serial}/page").json["terms"]
    assert [each["until"] is None for each in terms["changes"]] == [False, True]
    assert "10 % off is no longer given" in terms["changes"][0]["said"]
    assert terms["parts"] == ["Always: 10 % off."]
    shown = Browser().get(f"/join/coffee/card/{link_to(programme, card)}").text
    assert "Your terms" in shown
    assert "12 instead of 8" in shown


def test_what_cards_count_keeps_its_meaning(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    live(olga, needed=8, parts=[LOAF])
    draft = changed(olga, needed=8, parts=[{"type": "right", "id": "loaves", "name": {"en": "a loaf"}}])

    refused = olga.send("POST", f"/drafts/{draft}/publish", {"revision": 1, "preview": True})
    assert (refused.status, refused.json["code"], refused.json["field"]) == (
        422,
        "part_id_other",
        "parts.0.id",
    )


def changed(page: Page, *, needed: int, parts: list[dict[str, Any]]) -> str:
    """A draft of the live programme with these numbers."""
    draft = page.send("POST", "/drafts", {"programme": "coffee"}).json
    body = {**draft["body"], "rules": {**draft["body"]["rules"], "needed": needed}, "parts": parts}
    reply = page.send("PUT", f"/drafts/{draft['id']}", {"body": body, "revision": 0})
    assert reply.json["findings"] == [], reply.text
    return str(draft["id"])


def live(page: Page, *, needed: int, parts: list[dict[str, Any]]) -> int:
    draft = changed(page, needed=needed, parts=parts)
    seen = page.send("POST", f"/drafts/{draft}/publish", {"revision": 1, "preview": True}).json["seen"]
    done = page.send("POST", f"/drafts/{draft}/publish", {"revision": 1, "seen": seen})
    assert done.status == 200, done.text
    return int(done.json["revision"])
