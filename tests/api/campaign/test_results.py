"""What became of a campaign, over the API: figures with words, and CSV of everything."""

import csv
import io
from collections.abc import Iterable
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, Delivery, DeliveryState, Progress, Variant
from chalicelib.domain.card.card import Registration
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.entrypoints.api.campaign import results
from chalicelib.service.campaign.measure import measure_page
from chalicelib.service.till.scan import scan
from chalicelib.service.walls import Faults
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.gateway import OTHER_MERCHANT, Reply, Shop
from tests.support.people import page_of

WORDS = (Variant("a", {"en": "Hi"}, {"en": "Come"}), Variant("b", {"en": "Hi"}, {"en": "Soon"}))
CAMPAIGN = Campaign("c1", MERCHANT, "One away", ("points",), NOON_MS, "staff:1", variants=WORDS)
BASE = "/campaigns/c1"


class Sent:
    """A shop with a campaign, and what became of it."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.campaigns = FakeCampaigns(shop.store)
        self.campaigns.put_campaign(CAMPAIGN)
        shop.monkeypatch.setattr(wiring, "campaigns", lambda: self.campaigns)
        self.page = page_of(shop, "mara")

    def deliver(self, deliveries: Iterable[Delivery]) -> None:
        for each in deliveries:
            self.shop.store.enrol(a_card(each.serial, programme_id="points", version_ms=NOON_MS), "")
            assert self.campaigns.deliver(each, None, 0) == "done"

    def measure(self) -> None:
        for shard in range(16):
            page = self.campaigns.deliveries("c1", shard, "", 10_000)
            counts = measure_page(
                self.shop.store, self.campaigns, CAMPAIGN, page.deliveries, NOON_MS, Faults()
            )
            done = Progress("c1", "measure", shard, turn=1, done=True, counts=counts, updated_ms=NOON_MS)
            assert self.campaigns.advance(done, None)

    def get(self, path: str, **headers: str) -> Reply:
        return self.page.get(f"{BASE}{path}", **headers)


@pytest.fixture
def sent(shop: Shop) -> Sent:
    return Sent(shop)


def a_delivery(number: int, state: DeliveryState = "sent", **changes: Any) -> Delivery:
    variant = "ab"[number % 2] if state == "sent" else ""
    usual: dict[str, Any] = {"variant": variant, "wallets": ("apple",)}
    return Delivery("c1", f"CARD{number:04d}", state, NOON_MS, version_ms=NOON_MS, **(usual | changes))


def rows(reply: Reply) -> list[dict[str, str]]:
    assert reply.headers["Content-Type"].startswith("text/csv")
    return list(csv.DictReader(io.StringIO(reply.body.decode("utf-8-sig"))))


def test_before_it_was_measured_there_is_a_result_that_says_so(sent: Sent) -> None:
    view = sent.get("/results").json
    assert (view["measured_at"], view["complete"], view["final"], view["planned"]) == (None, False, False, 0)
    assert view["metrics"][0]["effect"]["verdict"] == "few"


def test_figures_come_by_wallet_language_reason_and_arm(sent: Sent) -> None:
    sent.shop.store.register(
        Registration("apple", "CARD0000", "p", NOON_MS, pushed_version_ms=NOON_MS, fetched_version_ms=NOON_MS)
    )
    sent.deliver([a_delivery(0, language="ro"), a_delivery(1, wallets=("apple", "google"))])
    sent.deliver([a_delivery(2, "held", reason="per_week"), a_delivery(3, "held_out")])
    sent.measure()

    view = sent.get("/results").json
    assert (view["planned"], view["sent"], view["held_out"], view["complete"]) == (4, 2, 1, True)
    assert view["held"] == [{"reason": "per_week", "said": "Enough messages that week", "cards": 1}]
    apple, google = view["wallets"]
    assert (apple["wallet"], apple["sent"], apple["fetched"], apple["removed"]) == ("apple", 2, 1, 1)
    assert (google["wallet"], google["sent"]) == ("google", 1)
    assert {each["language"]: each["sent"] for each in view["languages"]} == {"en": 2, "ro": 1}
    visits = view["metrics"][0]
    assert {group["arm"]: group["cards"] for group in visits["groups"]} == {"held_out": 1, "a": 1, "b": 1}
    assert visits["texts"]["verdict"] == "few"
    assert (view["currency"], view["currency_digits"]) == ("EUR", 2)


def test_an_effect_is_said_in_the_caller_s_language(sent: Sent) -> None:
    sent.deliver(a_delivery(number) for number in range(200))
    sent.deliver(a_delivery(number, "held_out") for number in range(200, 300))
    for number in range(0, 300, 3):
        sale = Sale(amount_minor=450)
        origin = Origin(f"sale-{number}", "c", "till", NOON_MS + 1000)
        scan(sent.shop.store, f"CARD{number:04d}", MERCHANT, sale, origin, lambda attempt: None)
    sent.measure()

    effect = sent.get("/results", Accept_Language="fr").json["metrics"][0]["effect"]
    assert effect["verdict"] == "none"
    assert effect["said"].startswith("Aucun effet démontré")


def test_definitions_of_the_figures_come_with_them_in_the_callers_language(sent: Sent) -> None:
    assert sent.get("/results", Accept_Language="ru").json["definitions"]["stale"].startswith("Apple принял")


def test_a_cashier_may_not_see_it_and_another_merchant_has_none(sent: Sent) -> None:
    for path in ("/results", "/results.csv", "/deliveries.csv"):
        assert page_of(sent.shop, "ana").get(f"{BASE}{path}").status == 403
        assert sent.page.get(f"/campaigns/{OTHER_MERCHANT}{path}").json["code"] == "campaign_unknown"
        assert sent.page.get(f"/campaigns/a%20b{path}").status == 404


def test_the_result_is_a_spreadsheet_too(sent: Sent) -> None:
    sent.deliver([a_delivery(0), a_delivery(2, "held", reason="per_week")])
    sent.measure()

    reply = sent.get("/results.csv")
    assert reply.headers["Content-Disposition"] == 'attachment; filename="c1-results.csv"'
    found = {(row["Figure"], row["Group"], row["Of"]): row for row in rows(reply)}
    assert found["Planned", "", ""]["Cards"] == "2"
    assert found["Skipped", "", "Enough messages that week"]["Cards"] == "1"
    assert found["No longer on a phone", "Apple Wallet", "en"]["Cards"] == "1"
    assert found["In all", "Text A", "visits"]["Value"] == "0"
    assert sent.page.send("PUT", "/session/language", {"language": "de"}).status == 204
    assert sent.get("/results.csv").body.decode("utf-8-sig").startswith("Kennzahl,Gruppe,Davon,Karten,Wert")


def test_each_delivery_is_a_line_with_how_far_it_came(sent: Sent) -> None:
    sent.shop.store.register(
        Registration("apple", "CARD0000", "p", NOON_MS, pushed_version_ms=NOON_MS, last_outcome="delivered")
    )
    sent.deliver([a_delivery(0), a_delivery(1), a_delivery(2, "held", reason="gap", until_ms=NOON_MS + 1000)])
    sent.deliver([a_delivery(3, "held_out"), a_delivery(4, test=True, wallets=("google",))])

    found = {row["Card"]: row for row in rows(sent.get("/deliveries.csv"))}
    states = ["sent", "sent", "skipped", "control group", "sent"]
    assert [found[f"CARD000{n}"]["State"] for n in range(5)] == states
    assert found["CARD0000"]["Apple Wallet"] == "Not fetched in a day"  # accepted, and NOON is long ago
    assert found["CARD0001"]["Apple Wallet"] == "No longer on a phone"
    assert found["CARD0002"]["Reason"] == "Too soon after the last message"
    assert found["CARD0002"]["Skipped until"].endswith("Z")
    assert found["CARD0003"]["Text or group"] == "Control group"
    trial = found["CARD0004"]
    assert (trial["Trial"], trial["Google Wallet"], trial["Apple Wallet"]) == (
        "yes", "No longer on a phone", "",
    )  # fmt: skip
    assert sent.page.send("PUT", "/session/language", {"language": "de"}).status == 204
    told = {row["Karte"]: row for row in rows(sent.get("/deliveries.csv"))}
    assert (told["CARD0002"]["Stand"], told["CARD0003"]["Text oder Gruppe"]) == (
        "übersprungen", "Kontrollgruppe",
    )  # fmt: skip


def test_deliveries_come_in_parts_that_join_to_all_of_them(
    sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "PART", 7)
    sent.deliver(a_delivery(number, occurrence="2026-11 + <b>") for number in range(60))
    path, text, parts = f"{BASE}/deliveries.csv", "", 0
    while path:
        reply = sent.page.get(path)
        assert reply.status == 200, reply.text
        text += reply.body.decode("utf-8-sig")
        link = reply.headers["Link"] or ""
        path = link.partition("<")[2].partition(">")[0].removeprefix("/api/v1")
        parts += 1
        assert parts < 20
    found = list(csv.DictReader(io.StringIO(text)))
    assert sorted(row["Card"] for row in found) == [f"CARD{number:04d}" for number in range(60)]
    assert parts >= 60 // 7


@pytest.mark.parametrize("after", ["16.", "x", "3", "0.\n", "-1.a", "%F0%9F%98%80", "99999999999.a"])
def test_a_mark_that_is_not_ours_is_refused(sent: Sent, after: str) -> None:
    reply = sent.get(f"/deliveries.csv?after={after.replace(chr(10), '%0A')}")
    assert (reply.status, reply.json["code"]) == (422, "cursor_invalid")


def test_a_cell_that_would_run_as_a_formula_is_quoted(sent: Sent) -> None:
    sent.deliver(
        [a_delivery(0, "held", reason='=HYPERLINK("http://evil")'), a_delivery(1, "held", reason="@a")]
    )
    sent.measure()
    assert {row["Reason"][:2] for row in rows(sent.get("/deliveries.csv"))} == {"'=", "'@"}
    assert "\n=" not in sent.get("/results.csv").text
