"""Drafts: typed in peace, seen by two, shown to a partner, published once."""

from typing import Any

from tests.support.gateway import Shop, call
from tests.support.people import Page, page_of

STAMPS: dict[str, Any] = {
    "name": "Bread card",
    "type": "stamps",
    "rules": {"needed": 6, "reward": {"en": "a loaf", "ro": "o pâine"}},
}


def test_what_is_typed_is_kept_and_what_is_missing_is_said_by_its_field(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    half = {
        "name": "Bread",
        "type": "stamps",
        "rules": {"needed": 1},
        "parts": [{"type": "right"}],
        "odd": [1],
    }

    draft = begun(olga, half)
    assert draft["body"] == half
    assert olga.get(f"/drafts/{draft['id']}").json == draft
    found = {each["field"]: each["said"] for each in draft["findings"]}
    assert list(found) == ["rules.reward", "odd", "parts.0.id", "parts.0.name"]
    assert found["rules.reward"] == "Check the field “rules.reward”: it is missing."
    wrong = begun(olga, {**STAMPS, "rules": {"needed": 1, "reward": {}}, "card_valid_days": 0})
    assert [each["field"] for each in wrong["findings"]] == ["rules.needed", "card_valid_days"]
    assert begun(olga, STAMPS)["findings"] == []
    assert [each["name"] for each in olga.get("/drafts").json["drafts"]].count("Bread card") == 2


def test_of_two_who_edit_one_draft_the_second_hears_who_was_first_and_when(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, STAMPS)
    mine = olga.send("PUT", f"/drafts/{draft['id']}", {"body": {**STAMPS, "name": "Mine"}, "revision": 0})
    assert (mine.status, mine.json["revision"], mine.json["by"]) == (200, 1, "Olga")
    again = olga.send("PUT", f"/drafts/{draft['id']}", {"body": {**STAMPS, "name": "Mine"}, "revision": 0})
    assert (again.status, again.json["revision"]) == (200, 1), "the same sent again"

    theirs = olga.send("PUT", f"/drafts/{draft['id']}", {"body": STAMPS, "revision": 0})
    assert (theirs.status, theirs.json["code"]) == (409, "draft_changed")
    assert theirs.json["detail"].startswith("Olga changed this draft at the same time (")
    assert olga.get(f"/drafts/{draft['id']}").json["body"]["name"] == "Mine"
    assert olga.send("DELETE", f"/drafts/{draft['id']}?revision=0").status == 409
    assert olga.send("DELETE", f"/drafts/{draft['id']}?revision=1").status == 204
    assert olga.get(f"/drafts/{draft['id']}").status == 404


def test_a_partner_without_an_account_sees_a_draft_until_the_link_ends(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, STAMPS)
    link = olga.send("POST", f"/drafts/{draft['id']}/link").json

    seen = shown(link)
    assert (seen.status, seen.json["programme"], seen.json["until"]) == (200, STAMPS, link["until"])
    assert seen.json["merchant"]["name"] == "Café Luna"
    newer = olga.send("POST", f"/drafts/{draft['id']}/link").json
    assert (shown(link).status, shown(newer).status) == (404, 200), "one link at a time"
    assert olga.send("DELETE", f"/drafts/{draft['id']}/link").status == 204
    assert (shown(newer).status, shown(newer).json["code"]) == (404, "showing_over")


def test_a_draft_goes_live_with_one_request_and_once(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, STAMPS)
    before = olga.send("POST", f"/drafts/{draft['id']}/publish", {"revision": 0, "preview": True}).json
    assert (before["may"], before["seen"], before["touched"]) == (True, 0, None)
    states = {(each["code"], each["state"]) for each in before["checklist"]}
    done = {("contact", "done"), ("privacy", "look"), ("language", "done"), ("language", "look")}
    assert done | {("colours", "done")} <= states
    assert shop.store.programme(draft["programme"]) is None

    published = [publish(olga, draft, seen=0) for _ in range(2)]
    assert [reply.status for reply in published] == [200, 200], published[0].text
    assert published[0].json == published[1].json
    assert published[0].json["revision"] == 1
    there = shop.store.programme(draft["programme"])
    assert there is not None
    assert (there.name, there.published, len(shop.store.revisions(there.id, 9))) == ("Bread card", 1, 1)
    assert olga.get(f"/drafts/{draft['id']}").json["published"] == 1
    assert not olga.get(f"/drafts/{draft['id']}").json["findings"]


def test_of_two_owners_who_publish_at_once_the_second_is_told_who_was_first(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    one, other = (olga.send("POST", "/drafts", {"programme": "coffee"}).json for _ in range(2))
    for draft, needed in ((one, 8), (other, 12)):
        rules = {**draft["body"]["rules"], "needed": needed}
        body = {"body": {**draft["body"], "rules": rules}, "revision": 0}
        assert olga.send("PUT", f"/drafts/{draft['id']}", body).json["findings"] == []

    first, second = publish(olga, one, seen=0, revision=1), publish(olga, other, seen=0, revision=1)
    assert (first.status, second.status) == (200, 409), first.text
    assert second.json["code"] == "programme_published"
    assert second.json["detail"].startswith("Olga published a change of this programme (")
    live = shop.store.programme("coffee")
    assert live is not None
    assert live.rules.rewards()[0].cost == 8
    assert [each.number for each in shop.store.revisions("coffee", 9)] == [1, 0], "what was there is kept too"
    assert publish(olga, other, seen=1, revision=1).status == 200, "after a look at it"


def test_what_is_not_whole_does_not_go_live(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, {**STAMPS, "rules": {"needed": 6, "reward": {}}})

    reply = publish(olga, draft, seen=0)
    assert (reply.status, reply.json["field"]) == (422, "rewards.free.name")
    assert publish(olga, draft, seen=0, revision=7).json["code"] == "draft_not_seen"
    assert shop.store.programme(draft["programme"]) is None


def test_only_owners_have_drafts(shop: Shop) -> None:
    for name in ("max", "mara", "ana"):
        assert page_of(shop, name, None).get("/drafts").status == 403


def begun(page: Page, body: object) -> Any:
    reply = page.send("POST", "/drafts", {"body": body})
    assert reply.status == 201, reply.text
    return reply.json


def publish(page: Page, draft: Any, *, seen: int, revision: int = 0) -> Any:
    return page.send("POST", f"/drafts/{draft['id']}/publish", {"revision": revision, "seen": seen})


def shown(link: Any) -> Any:
    return call("GET", f"/api/v1/shown/{link['url'].rpartition('/')[2]}")
