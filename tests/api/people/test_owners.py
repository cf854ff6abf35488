"""An owner is asked for by one owner and confirmed by another; the operator helps where there is no other."""

from chalicelib import wiring
from infra.admin import invite_owner
from tests.api.people.team_calls import invited, refused
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, PIN, Page, a_person, page_of, paired, staffed

OURS = "https://cards.example"
WEEK_MS = 7 * 86_400_000


def owners(shop: Shop, *names: str) -> list[Page]:
    """A page for each of these owners of a shop with a manager and a cashier."""
    people = [a_person(name, "owner") for name in names]
    staffed(shop.directory, *people, a_person("max", "manager"), a_person("ana"))
    return [page_of(shop, name) for name in names]


def token_of(link: str) -> str:
    return link.partition("#invite=")[2]


def test_a_link_for_an_owner_is_asked_for_by_one_and_confirmed_by_another(shop: Shop) -> None:
    olga, otto, _ = owners(shop, "olga", "otto", "oleg")
    asked = olga.post("/staff/oleg/link")
    assert (asked.status, asked.json["link"], asked.json["staff"]["asked_by"]) == (201, None, "olga")
    assert olga.post("/staff/oleg/link").json["link"] is None, "twice by one is by one"

    made = otto.post("/staff/oleg/link").json
    assert made["staff"]["asked_by"] is None
    token = token_of(made["link"])
    assert Page().post("/invitation", {"token": token, "password": "wholly another one"}).status == 200
    said = {line["what"] for line in olga.get("/audit").json["lines"]}
    assert said >= {"staff.accept", "staff.link", "staff.ask"}


def test_nobody_confirms_a_link_for_oneself(shop: Shop) -> None:
    olga, otto = owners(shop, "olga", "otto")
    refused(otto.post("/staff/olga/link"), 409, "owner_by_operator")
    assert olga.post("/staff/olga/link").json["link"] is None
    assert olga.post("/staff/olga/link").json["link"] is None
    assert otto.post("/staff/olga/link").json["link"]


def test_where_there_is_no_other_owner_only_the_operator_makes_one(shop: Shop) -> None:
    (olga,) = owners(shop, "olga")
    before = shop.directory.people_page(MERCHANT, 100).people
    for reply in (
        invited(olga, role="owner"),
        olga.send("PATCH", "/staff/max", {"role": "owner"}),
        olga.post("/staff/olga/link"),
    ):
        refused(reply, 409, "owner_by_operator")
    assert shop.directory.people_page(MERCHANT, 100).people == before

    link = invite_owner(shop.directory, OURS, "lumiere", "olga@lumiere.example", "Olga")
    again = invite_owner(shop.directory, OURS, "lumiere", "Olga@lumiere.example", "Olga")
    refused(Page().post("/invitation", {"token": token_of(link), "password": PASSWORD}), 404, "link_spent")
    assert Page().post("/invitation", {"token": token_of(again), "password": PASSWORD}).status == 200


def test_an_invited_owner_has_no_link_until_another_owner_makes_it(shop: Shop) -> None:
    olga, otto = owners(shop, "olga", "otto")
    made = invited(olga, role="owner").json
    assert (made["link"], made["staff"]["state"], made["staff"]["asked_by"]) == (None, "invited", "olga")
    assert otto.post(f"/staff/{made['staff']['id']}/link").json["link"]


def test_who_is_to_become_an_owner_stays_what_they_are_until_another_says_so_too(shop: Shop) -> None:
    olga, otto = owners(shop, "olga", "otto")
    old = token_of(olga.post("/staff/max/link").json["link"])
    asked = olga.send("PATCH", "/staff/max", {"role": "owner"}).json["staff"]
    assert (asked["role"], asked["asked_by"]) == ("manager", "olga")
    assert olga.send("PATCH", "/staff/max", {"role": "owner"}).json["staff"]["role"] == "manager"

    confirmed = otto.send("PATCH", "/staff/max", {"role": "owner"}).json["staff"]
    assert (confirmed["role"], confirmed["asked_by"]) == ("owner", None)
    refused(Page().post("/invitation", {"token": old, "password": PASSWORD}), 404, "link_spent")


def test_what_a_former_owner_asked_for_is_not_confirmed(shop: Shop) -> None:
    olga, otto, _ = owners(shop, "olga", "otto", "oleg")
    olga.post("/staff/oleg/link")
    assert otto.send("DELETE", "/staff/olga").status == 200
    refused(otto.post("/staff/oleg/link"), 409, "owner_by_operator")


def test_what_was_asked_for_more_than_a_week_ago_is_asked_for_again(shop: Shop) -> None:
    olga, otto, _ = owners(shop, "olga", "otto", "oleg")
    olga.post("/staff/oleg/link")
    later = wiring.clock_ms() + WEEK_MS
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: later)
    otto.sign_in("otto")
    assert otto.post("/staff/oleg/link").json["link"] is None


def test_a_password_by_a_link_ends_the_pin_too(shop: Shop) -> None:
    olga, _ = owners(shop, "olga", "otto")
    tablet = paired(shop)
    token = token_of(olga.post("/staff/ana/link").json["link"])
    assert Page().post("/invitation", {"token": token, "password": "wholly another one"}).status == 200

    refused(tablet.post("/session/pin", {"staff": "ana", "pin": PIN}), 401, "pin_wrong")
    assert "ana" not in {person["id"] for person in tablet.get("/session").json["people"]}
