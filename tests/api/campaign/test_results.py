"""What became of a campaign, over the API: figures with words, and CSV of everything."""

import csv
import io
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, Delivery, DeliveryState, Progress, Variant, When
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp
from chalicelib.domain.card.card import Registration
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS
from chalicelib.entrypoints.api.campaign import results
from chalicelib.service.campaign.measure import measure_page
from chalicelib.service.optimistic import at_once
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

    def measure(self, campaign: Campaign = CAMPAIGN) -> None:
        for shard in range(16):
            page = self.campaigns.deliveries("c1", shard, "", 10_000)
            counts = measure_page(
                self.shop.store, self.campaigns, campaign, page.deliveries, NOON_MS, Faults()
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


def test_each_follow_up_says_what_became_of_cards_and_what_those_did_since(sent: Sent) -> None:
    said: dict[str, Any] = {"title": {"en": "Still here"}, "text": {"en": "Your coffee waits."}}
    follow_ups = (FollowUp(7, (Branch("came", leaves=True), Branch(**said))),)
    campaign = replace(
        CAMPAIGN, when=When(trigger="welcome"), follow_ups=follow_ups, window_days=30, revision=1
    )
    assert sent.campaigns.put_campaign(campaign)
    sent.deliver(a_delivery(n) for n in range(124))
    at_ms = NOON_MS + 7 * DAY_MS
    one: dict[str, Any] = {"occurrence": "~1", "follow_up": 1, "variant": "1b"}
    for n in range(124):
        state: DeliveryState = "left" if n < 4 else "sent" if n < 64 else "held_out"
        step = replace(a_delivery(n, state, **one), at_ms=at_ms, variant="1a" if n < 4 else "1b")
        assert sent.campaigns.deliver(step, None, 0) == "done"
    for n in (*range(4, 64), *range(64, 124, 5)):
        origin = Origin(f"sale-{n}", "c", "till", at_ms + 1)
        scan(sent.shop.store, f"CARD{n:04d}", MERCHANT, Sale(visits=1), origin, at_once)
    sent.measure(campaign)

    left, told = sent.get("/results").json["follow_ups"]
    assert (left["number"], left["branch"], left["left"], left["groups"], left["effect"]) == (
        1,
        0,
        4,
        [],
        None,
    )
    assert (told["sent"], told["held_out"], told["held"]) == (60, 60, 0)
    assert told["groups"] == [
        {"arm": "sent", "cards": 60, "total": 60, "per_card": 1.0},
        {"arm": "held_out", "cards": 60, "total": 12, "per_card": 0.2},
    ]
    assert (told["effect"]["verdict"], round(told["effect"]["per_card"], 3)) == ("more", 0.8)
    assert told["effect"]["said"].startswith("Up (visits): about 48")
    found = [tuple(row.values()) for row in rows(sent.get("/results.csv")) if "Follow-up" in row["Figure"]]
    assert found[:5] == [
        ("Follow-up 1, branch A", "Left", "", "4", "", "", ""),
        ("Follow-up 1, branch B", "Sent", "", "60", "", "", ""),
        ("Follow-up 1, branch B", "Control group", "", "60", "", "", ""),
        ("Follow-up 1, branch B", "Sent", "Visits from the follow-up on", "60", "60", "", ""),
        ("Follow-up 1, branch B", "Control group", "Visits from the follow-up on", "60", "12", "", ""),
    ]
    assert found[5][:5] == (
        "Follow-up 1, branch B", "Sent less its control group", "Visits from the follow-up on", "60", "0.8"
    )  # fmt: skip
