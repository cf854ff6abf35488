"""What an owner sets for a shop: outlets, devices and limits."""

import pytest

from chalicelib import wiring
from tests.api.people.team_calls import SERIAL, refused
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import page_of, paired


def test_an_outlet_is_added_and_renamed(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    made = owner.post("/outlets", {"name": "Airport", "zone": "Europe/Bucharest"})
    id_ = made.json["outlet"]["id"]
    renamed = owner.send("PUT", f"/outlets/{id_}", {"name": "Aéroport", "zone": "Europe/Paris"})

    assert (made.status, renamed.json["outlet"]["name"]) == (201, "Aéroport")
    assert {"id": id_, "name": "Aéroport", "zone": "Europe/Paris"} in owner.get("/outlets").json["outlets"]
    for zone in (
        "Mars/Olympus",
        "Factory",
        "posix/Europe/Paris",
        "",
        "../etc/passwd",
        "/etc/localtime",
        "Europe/Paris\x00",
        "x" * 99,
        ".",
    ):
        refused(owner.post("/outlets", {"name": "X", "zone": zone}), 422, "zone_unknown")


def test_a_name_keeps_what_joins_its_letters_and_says_what_it_cannot_hold(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    made = owner.post("/outlets", {"name": " کافه علی\u200cرضا ", "zone": "Asia/Tehran"})

    assert made.json["outlet"]["name"] == "کافه علی\u200cرضا"
    refused(owner.post("/outlets", {"name": "Line\nend", "zone": "UTC"}), 422, "text_unshown")
    refused(owner.post("/outlets", {"name": "x" * 101, "zone": "UTC"}), 422, "text_too_long")


def test_a_device_is_listed_from_when_it_is_paired(shop: Shop) -> None:
    paired(shop, "park")
    owner = page_of(shop, "olga")
    (device,) = owner.get("/devices").json["devices"]

    assert (device["label"], device["outlet"], device["revoked_at"]) == ("Tablet", "park", None)
    refused(owner.post("/devices", {"label": "X", "outlet": "moon"}), 422, "outlet_unknown")
    refused(owner.post("/devices", {"label": "", "outlet": "main"}), 422, "text_needed")


def test_limits_are_set_shown_to_tills_and_hold_at_once(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    owner = page_of(shop, "olga")
    body = {"scans_per_day_max": 1, "outlets": ["main"], "stamp_at_once": True, "offline_redeem_max": 10}
    assert owner.send("PUT", "/programmes/coffee/limits", body).status == 200
    till = next(each for each in owner.get("/till").json["programmes"] if each["id"] == "coffee")
    assert (till["stamp_at_once"], till["limits"]["outlets"]) == (True, ["main"])

    park = page_of(shop, "ana", outlet="park")
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    refused(park.post("/scans", code, Idempotency_Key="a"), 409, "limit_outlet")
    main = page_of(shop, "ana")
    assert main.post("/scans", code, Idempotency_Key="b").status == 201
    refused(main.post("/scans", code, Idempotency_Key="c"), 409, "limit_per_day")
    assert owner.send("PUT", "/programmes/coffee/limits", {}).json["limits"]["scans_per_day_max"] == 0
    assert main.post("/scans", code, Idempotency_Key="c").status == 201


def test_of_two_who_edit_the_limits_the_second_is_told_and_overwrites_nothing(shop: Shop) -> None:
    olga = page_of(shop, "olga")
    path = "/programmes/coffee/limits"
    seen = olga.get(path).json["revision"]
    first = olga.send("PUT", path, {"cooldown_s": 60, "revision": seen})
    assert first.status == 200
    refused(olga.send("PUT", path, {"cooldown_s": 90, "revision": seen}), 409, "programme_changed")

    assert olga.get(path).json["limits"]["cooldown_s"] == 60
    assert (
        olga.send("PUT", path, {"cooldown_s": 90, "revision": first.json["revision"]}).json["revision"]
        == seen + 2
    )


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ({"scans_per_day_max": -1}, "scans_a_day_wrong"),
        ({"scans_per_day_max": 10**9}, "scans_a_day_wrong"),
        ({"cooldown_s": 10**9}, "cooldown_wrong"),
        ({"spend_minor_min": -5}, "smallest_sale_wrong"),
        ({"offline_redeem_max": 10**12}, "offline_reward_wrong"),
        ({"hours": [[]]}, "hours_unclear"),
        ({"hours": [[[600, 500]]] * 7}, "hours_unclear"),
        ({"hours": [[[0, 1500]]] * 7}, "hours_unclear"),
        ({"hours": [[[0, 60]] * 7] * 7}, "hours_too_many"),
        ({"hours": [[[0]]] * 7}, "list_out_of_range"),
        ({"hours": "always"}, "body_invalid"),
        ({"outlets": ["moon"]}, "outlet_unknown"),
        ({"stamp_at_once": "yes"}, "body_invalid"),
        ({"revision": "yes"}, "body_invalid"),
    ],
)
def test_limits_that_make_no_sense_are_refused_and_change_nothing(
    shop: Shop, limits: dict[str, object], code: str
) -> None:
    owner = page_of(shop, "olga")

    refused(owner.send("PUT", "/programmes/coffee/limits", limits), 422, code)
    assert shop.store.programme("coffee") == shop.stamps
