"""For how long cards are kept that nobody uses, over the API: seen with the number of them, and changed."""

from dataclasses import replace

from chalicelib import wiring
from chalicelib.domain.people.pause import Pauses
from chalicelib.domain.time.units import DAY_MS
from chalicelib.entrypoints.workers import retention as worker
from tests.api.till.till_calls import refused
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import page_of

PATH = "/retention"
SERIAL = "B" * 26


def test_an_owner_sees_how_many_would_go_and_switches_it_on_with_a_line_in_the_list(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    old = replace(a_card(SERIAL, holder_name="Ana"), created_ms=wiring.clock_ms() - 1000 * DAY_MS)
    shop.store.enrol(old, "")

    assert olga.get(PATH).json == {"months": 0, "least": 12, "most": 120, "unused": None}
    assert olga.get(f"{PATH}?months=24").json["unused"] == {
        "months": 24, "cards": 1, "paid": 0, "about": False,
    }  # fmt: skip
    assert olga.get(f"{PATH}?months=36").json["unused"]["cards"] == 0
    assert olga.send("PUT", PATH, {"months": 24}).json["months"] == 24
    assert olga.get(PATH).json["months"] == 24
    (line,) = [each for each in olga.get("/audit").json["lines"] if each["what"] == "merchant.retention"]
    assert (line["facts"], line["before"]) == ({"months": 24}, {"months": 0})

    worker.look_at_unused(Pauses(), wiring.clock_ms() + 1000)
    card = shop.store.card(SERIAL)
    assert card is not None
    assert card.unused_ms


def test_a_wrong_number_and_whoever_may_not_change_nothing(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    for wrong in (1, 11):
        refused(olga.send("PUT", PATH, {"months": wrong}), 422, "retention_months")
    for asked in ("0", "5", "121"):
        refused(olga.get(f"{PATH}?months={asked}"), 422, "retention_months")
    refused(page_of(shop, "max").send("PUT", PATH, {"months": 24}), 403, "not_permitted")
    assert page_of(shop, "max").get(PATH).json["months"] == 0
    assert [each for each in olga.get("/audit").json["lines"] if each["what"] == "merchant.retention"] == []
