"""The list of campaigns over the API: its figures, a copy, the archive, and campaigns side by side."""

import csv
import io

from chalicelib.domain.people.audit import AuditLine
from tests.api.campaign.campaign_calls import made, refused, with_cards, work
from tests.support.fakes import MERCHANT
from tests.support.gateway import OTHER_MERCHANT, Shop
from tests.support.people import Page, page_of


def sent(shop: Shop, page: Page, **changes: object) -> str:
    id_: str = made(page, **changes)["id"]
    assert page.post(f"/campaigns/{id_}/send", {}).status == 200
    work(shop)
    assert page.post(f"/campaigns/{id_}/measure", {}).status == 200
    work(shop)
    return id_


def test_a_list_says_of_each_who_made_it_whom_it_means_and_what_came_of_it(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    drafted, done = made(mara)["id"], sent(shop, mara)

    listed = mara.get("/campaigns").json
    found = {each["id"]: each for each in listed["campaigns"]}
    assert found[drafted]["snapshot"] is None
    snapshot = found[done]["snapshot"]
    assert (snapshot["sent"], snapshot["held_out"], snapshot["verdict"]) == (4, 0, "few")
    assert (snapshot["visits_each"], snapshot["accepted_percent"]) == (None, 0.0)
    assert listed["names"] == {found[done]["created_by"]: "Mara"}
    assert listed["audiences"][done] == mara.get(f"/campaigns/{done}").json["audience_said"]


def test_what_has_ended_is_put_out_of_sight_and_back_with_a_line_each(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    drafted, done = made(mara)["id"], sent(shop, mara)

    refused(mara.post(f"/campaigns/{drafted}/archive", {}), 409, "archive_not_ended", "state")
    away = mara.post(f"/campaigns/{done}/archive", {}).json["campaign"]
    assert away["archived_at"]
    assert "archive" not in away["may"]
    assert done in [each["id"] for each in mara.get("/campaigns").json["campaigns"]]
    assert mara.post(f"/campaigns/{done}/archive", {}).json["campaign"]["revision"] == away["revision"]
    back = mara.post(f"/campaigns/{done}/unarchive", {}).json["campaign"]
    assert (back["archived_at"], "archive" in back["may"]) == (None, True)
    lines: list[AuditLine] = shop.campaigns.lines
    assert [line.what for line in lines[-2:]] == ["campaign.archive", "campaign.unarchive"]


def test_a_draft_is_copied_with_its_gift_and_its_bonus_under_another_name(shop: Shop, mara: Page) -> None:
    bonus = {"factor": 2, "starts_at": "2026-01-02T09:00", "ends_at": "2026-01-02T18:00"}
    drafted = made(mara, bonus=bonus, gift="cake", window_days=7)

    reply = mara.post(f"/campaigns/{drafted['id']}/duplicate", {"name": "Cake again"})
    assert reply.status == 201, reply.text
    copy = reply.json["campaign"]
    assert (copy["name"], copy["state"], copy["gift"]) == ("Cake again", "draft", "cake")
    assert copy["bonus"]["starts_at"] > bonus["starts_at"]
    assert copy["bonus"]["starts_at"].endswith("T09:00")
    kept = ("programmes", "audience", "variants", "window_days", "holdout_percent")
    assert {name: copy[name] for name in kept} == {name: drafted[name] for name in kept}
    refused(mara.post(f"/campaigns/{drafted['id']}/duplicate", {"name": " "}), 422, "text_needed", "name")


def test_campaigns_stand_side_by_side_on_the_page_and_in_a_spreadsheet(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    first, second = sent(shop, mara), made(mara, name="Cake")["id"]

    view = mara.get(f"/campaign-comparison?ids={first},{second}").json
    assert [each["name"] for each in view["campaigns"]] == ["One away", "Cake"]
    rows = {row["row"]: [cell["value"] for cell in row["cells"]] for row in view["rows"]}
    assert rows["sent"] == [4, 0]  # the second is a draft
    assert "visits" not in rows  # nobody was held out
    assert view["campaigns"][0]["said"][0].startswith("There was no control group")

    reply = mara.get(f"/campaign-comparison.csv?ids={first},{second}", Accept_Language="de")
    lines = list(csv.reader(io.StringIO(reply.body.decode("utf-8-sig"))))
    assert lines[0] == ["Zahl", "One away", "Cake"]
    assert ["Gesendet", "4", "0"] in lines
    assert lines[-1][0] == "In Worten"


def test_a_comparison_names_what_it_cannot_take(shop: Shop, mara: Page) -> None:
    one = made(mara)["id"]
    for path in ("/campaign-comparison", "/campaign-comparison.csv"):
        refused(mara.get(path), 422, "compared_number", "ids")
        refused(mara.get(f"{path}?ids={','.join('abcdef')}"), 422, "compared_number", "ids")
        refused(mara.get(f"{path}?ids={one},{OTHER_MERCHANT}"), 404, "campaign_unknown", "ids")
        assert page_of(shop, "ana").get(f"{path}?ids={one}").status == 403
    assert shop.campaigns.campaign(MERCHANT, one) is not None
