"""Where somebody is signed in: seen by themselves, and ended one by one or all others."""

from tests.api.people.team_calls import refused
from tests.support.gateway import Shop
from tests.support.people import Page, page_of


def listed(page: Page) -> list[dict[str, object]]:
    found: list[dict[str, object]] = page.get("/sessions").json["sessions"]
    return found


def test_each_sign_in_is_seen_with_its_browser_and_ended_alone(shop: Shop) -> None:
    here, phone = page_of(shop, "ana"), Page(address="198.51.100.9")
    body = {"email": "ana@luna.example", "password": "a long enough password", "outlet": "main"}
    phone.post("/session", body, user_agent="Mozilla/5.0 (iPhone) Version/18.0 Mobile Safari/604.1")
    other = next(each for each in listed(here) if not each["here"])

    assert len(listed(here)) == 2
    assert (other["browser"], other["network"], other["outlet"]) == (
        "Safari, iPhone",
        "198.51.100.9",
        "Main street",
    )
    assert here.send("DELETE", f"/sessions/{other['id']}").status == 204
    refused(phone.get("/till"), 401, "session_ended")
    assert [each["here"] for each in listed(here)] == [True]
    assert here.get("/till").status == 200
    refused(here.send("DELETE", f"/sessions/{other['id']}"), 404, "session_unknown")


def test_all_others_end_and_nobody_elses_do(shop: Shop) -> None:
    here, elsewhere, bens = page_of(shop, "ana"), page_of(shop, "ana"), page_of(shop, "ben")
    refused(bens.send("DELETE", f"/sessions/{listed(here)[0]['id']}"), 404, "session_unknown")
    assert here.send("DELETE", "/sessions/others").status == 204

    refused(elsewhere.get("/till"), 401, "session_ended")
    assert here.get("/till").status == 200
    assert bens.get("/till").status == 200
    lines = page_of(shop, "olga").get("/audit?kind=sign_ins&q=ana").json["lines"]
    assert "session.end" in {line["what"] for line in lines}


def test_what_moved_to_another_outlet_is_one_sign_in(shop: Shop) -> None:
    page = page_of(shop, "ana")
    assert page.send("PUT", "/session/outlet", {"outlet": "park"}).status == 200

    assert [each["outlet"] for each in listed(page)] == ["Park"]
