"""Audiences that are saved: listed, changed by two, deleted, and each with a page of its own."""

from tests.api.audience.conftest import ONE_AWAY, refused, saved
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import Page, page_of


def test_an_audience_is_saved_listed_changed_and_deleted(shop: Shop, mara: Page) -> None:
    first = saved(mara, " Nearly  there ")
    assert first == {
        "id": first["id"],
        "name": "Nearly there",
        "condition": ONE_AWAY,
        "revision": 0,
        "sentence": "Stamps or points to the next reward: exactly 1.",
        "cards": None,
        "margin": 0,
        "counted_on": None,
        "changed_at": first["changed_at"],
        "changed_by": "staff:mara",
    }

    body = {"name": "All", "condition": {"all": []}, "revision": 0}
    changed = mara.send("PUT", f"/audiences/{first['id']}", body)
    assert (changed.status, changed.json["revision"]) == (200, 1)
    saved(mara, "Another")
    assert [each["name"] for each in mara.send("GET", "/audiences").json["audiences"]] == ["All", "Another"]

    assert mara.send("DELETE", f"/audiences/{first['id']}").status == 204
    assert [each["name"] for each in mara.send("GET", "/audiences").json["audiences"]] == ["Another"]
    refused(mara.send("DELETE", f"/audiences/{first['id']}"), 404, "audience_unknown", "id")
    done = [line.what for line in shop.campaigns.lines if line.what.startswith("audience.")]
    assert (done[0], done[-1]) == ("audience.save", "audience.delete")


def test_of_two_who_change_an_audience_the_second_is_told(mara: Page) -> None:
    path = f"/audiences/{saved(mara)['id']}"
    body = {"name": "Mine", "condition": ONE_AWAY, "revision": 0}
    assert mara.send("PUT", path, body).status == 200

    refused(mara.send("PUT", path, {**body, "revision": -1}), 422, "number_out_of_range", "revision")
    for revision in (0, 7, 2**53 - 1):
        refused(
            mara.send("PUT", path, {**body, "name": "Yours", "revision": revision}),
            409,
            "audience_changed",
            "revision",
        )
    (kept,) = mara.send("GET", "/audiences").json["audiences"]
    assert kept["name"] == "Mine"


def test_what_cannot_be_saved_changes_nothing(shop: Shop, mara: Page) -> None:
    path = f"/audiences/{saved(mara)['id']}"
    before = shop.campaigns.audiences("m-1")

    refused(mara.send("POST", "/audiences", {"name": "", "condition": ONE_AWAY}), 422, "text_needed", "name")
    wrong = {"name": "x", "condition": {"any": [{}]}, "revision": 0}
    refused(mara.send("PUT", path, wrong), 422, "audience_unclear", "condition.any.0")
    refused(mara.send("PUT", "/audiences/none", wrong), 404, "audience_unknown", "id")
    refused(mara.send("PUT", "/audiences/%20x", wrong), 404, "audience_unknown", "id")
    assert shop.campaigns.audiences("m-1") == before


def test_there_are_at_most_a_hundred(mara: Page) -> None:
    for number in range(100):
        saved(mara, f"Audience {number}")

    refused(
        mara.send("POST", "/audiences", {"name": "x", "condition": ONE_AWAY}), 409, "audiences_full", "name"
    )


def test_an_audience_has_a_page_with_members_sizes_and_what_uses_it(mara: Page) -> None:
    near = saved(mara)
    path = f"/audiences/{near['id']}"
    draft = {"name": "Hello", "programmes": ["coffee"], "audience": ONE_AWAY}
    assert mara.send("POST", "/campaigns", draft).status == 201
    within = {"fact": "audience", "is": "one_of", "value": [near["id"]]}
    whole = mara.send("POST", "/audiences", {"name": "Whole", "condition": within}).json
    assert whole["sentence"].startswith("In the audience: \u201cNearly there\u201d (")

    counted = mara.send("POST", f"{path}/count").json
    one = mara.send("GET", path).json
    first = mara.send("GET", f"{path}/members?limit=2").json
    rest = mara.send("GET", f"{path}/members?limit=2&after={first['next']}").json

    assert (counted["reach"]["audience"], [line["cards"] for line in counted["sizes"]]) == (3, [3])
    assert one["sizes"] == counted["sizes"]
    uses = mara.send("GET", f"{path}/uses").json
    assert ([use["name"] for use in uses["campaigns"]], [use["name"] for use in uses["audiences"]]) == (
        ["Hello"],
        ["Whole"],
    )
    assert mara.send("GET", "/audiences/uses").json["used"] == {near["id"]: 2, whole["id"]: 0}
    serials = [member["serial"][0] for member in (*first["members"], *rest["members"])]
    assert sorted(serials) == ["A", "B", "D"]
    found = mara.send("GET", f"{path}/members?search={'A' * 8}").json["members"]
    assert [member["serial"][0] for member in found] == ["A"]
    circle = {"name": "Near", "condition": within, "revision": 0}
    refused(mara.send("PUT", path, circle), 422, "audience_circle", "condition.value")


def test_only_an_owner_takes_the_people_as_a_file_and_it_is_noted(shop: Shop, mara: Page) -> None:
    path = f"/audiences/{saved(mara)['id']}/members.csv"
    assert mara.send("GET", path).status == 403

    reply = page_of(shop, "olga", None).send("GET", path)

    assert reply.status == 200
    head, *cards = reply.text.splitlines()
    assert head == "\ufeffCard,Name,Programme,Balance,Visits,Last visit,Joined,Wallets"
    assert sorted(line[0] for line in cards) == ["A", "B", "D"]
    (line,) = [
        line for line in shop.directory.audit(MERCHANT, 50, "").lines if line.what == "audience.export"
    ]
    assert (line.by, line.facts) == ("staff:olga", {"name": "Nearly there"})
