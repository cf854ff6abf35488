"""Cases as the people of the shop answer them: once, within a budget, and never in silence."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.feedback.case import OPEN_MAX
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.feedback.case_sweep import Round, look_at_cases
from tests.api.till.till_calls import OTHERS, SERIAL, barcode, now_ms, refused
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

SORRY = "Nous avons réparé la machine."


def opened(page: Page, said: str = "The coffee was cold.", kind: str = "goods") -> str:
    reply = page.post("/cases", {"barcode": barcode(), "kind": kind, "said": said})
    assert reply.status == 201, reply.text
    return str(reply.json["number"])


def answer(page: Page, number: str, revision: int = 0, text: str = SORRY, **more: object) -> Any:
    return page.post(f"/cases/{number}/answers", {"text": text, "revision": revision, **more})


def test_a_cashier_opens_one_at_the_till_and_the_outlets_manager_has_it(till: Shop) -> None:
    number = opened(page_of(till, "ana"))
    mine = page_of(till, "max").get("/cases?state=mine").json["cases"]

    assert [(each["number"], each["owner_name"], each["outlet"]) for each in mine] == [
        (number, "Max", "main")
    ]
    assert page_of(till, "max").get("/cases/waiting").json == {"mine": 1, "open": 1, "overdue": 0}
    assert page_of(till, "olga").get("/cases/waiting").json == {"mine": 0, "open": 1, "overdue": 0}
    refused(page_of(till, "ana").get("/cases"), 403, "not_permitted")
    refused(page_of(till, "mara").get("/cases"), 403, "not_permitted")


def test_an_answer_closes_it_makes_it_good_once_and_the_card_says_that_there_is_one(till: Shop) -> None:
    number, max_ = opened(page_of(till, "ana")), page_of(till, "max")
    reply = answer(max_, number, part="cake")
    assert reply.status == 200, reply.text
    case = reply.json

    assert (case["row"]["state"], case["made_good"]["part"], case["left_minor"]) == ("closed", "cake", 20)
    card = till.store.card(SERIAL)
    assert card is not None
    assert [each.lot.unit for each in card.lots] == ["cake"]
    programme = till.store.programme("coffee")
    assert programme is not None
    look = wiring.look(card, programme)
    assert look.moment is not None
    assert "face_answered" in str(look.moment.said)
    assert answer(max_, number, part="cake").json["row"]["revision"] == case["row"]["revision"], "sent again"
    refused(answer(max_, number, case["row"]["revision"], "More."), 409, "case_closed")
    page = max_.get("/cases?state=closed").json["cases"]
    assert [each["number"] for each in page] == [number]


def test_of_two_who_answer_at_once_one_gives_and_the_other_is_told(till: Shop) -> None:
    number = opened(page_of(till, "ana"))
    pages = [page_of(till, "olga"), page_of(till, "max")] * 4
    with ThreadPoolExecutor(8) as people:
        replies = list(
            people.map(
                lambda one: answer(one[1], number, text=f"Sorry, {one[0]}.", part="cake"), enumerate(pages)
            )
        )

    assert sorted({reply.status for reply in replies}) == [200, 409]
    assert [reply.status for reply in replies].count(200) == 1
    assert {reply.json["code"] for reply in replies if reply.status == 409} <= {"case_moved", "case_closed"}
    card = till.store.card(SERIAL)
    assert card is not None
    assert sum(each.n for each in card.lots) == 1


def test_nothing_is_closed_in_silence_and_nothing_given_above_the_budget(till: Shop) -> None:
    number, max_ = opened(page_of(till, "ana")), page_of(till, "max")
    refused(max_.post(f"/cases/{number}/closing", {"revision": 0}), 409, "case_unanswered")
    refused(answer(max_, number, part="money"), 409, "make_good_over")
    refused(answer(max_, number, 1, part="nothing"), 422, "make_good_unknown")
    refused(answer(max_, number, 2, text="We now do: [this]"), 422, "case_blanks")
    refused(answer(max_, number, 2, text=" "), 422, "case_text_missing")
    case = max_.get(f"/cases/{number}").json
    assert (case["row"]["state"], len(case["lines"]), case["made_good"]) == ("open", 1, None)
    seen = case["row"]["revision"]
    first = answer(max_, number, seen, "We look into it.", closes=False).json["row"]
    assert (first["state"], first["needs_answer"]) == ("open", False)
    assert max_.post(f"/cases/{number}/closing", {"revision": first["revision"]}).status == 200


def test_a_voided_card_has_its_case_and_an_answer_but_nothing_to_be_given(till: Shop) -> None:
    card = till.store.card(SERIAL)
    assert card is not None
    voided = replace(card, state="voided", voided_ms=1, version_ms=card.version_ms + 1)
    assert till.store.put_card(voided, card.version_ms)
    number, max_ = opened(page_of(till, "ana")), page_of(till, "max")

    refused(answer(max_, number, part="cake"), 409, "card_voided")
    seen = max_.get(f"/cases/{number}").json["row"]["revision"]
    assert answer(max_, number, seen).status == 200


def test_a_case_is_handed_on_to_who_may_answer_and_has_notes_that_stay_inside(till: Shop) -> None:
    number, max_ = opened(page_of(till, "ana")), page_of(till, "max")
    refused(
        max_.send("PUT", f"/cases/{number}/owner", {"owner": "ana", "revision": 0}), 409, "case_owner_wrong"
    )
    handed = max_.send("PUT", f"/cases/{number}/owner", {"owner": "olga", "revision": 0}).json
    assert handed["row"]["owner_name"] == "Olga"
    refused(max_.send("PUT", f"/cases/{number}/owner", {"owner": "max", "revision": 0}), 409, "case_moved")
    lines = max_.post(f"/cases/{number}/notes", {"text": "<b>Ana was ill.</b>"}).json["lines"]
    assert (lines[-1]["what"], lines[-1]["name"], lines[-1]["text"]) == ("note", "Max", "<b>Ana was ill.</b>")


def test_another_shops_case_and_one_of_another_outlet_are_not_shown(till: Shop) -> None:
    number = opened(page_of(till, "ana"))
    line = AuditLine(MERCHANT, 1, "operator", "staff.change", "max")
    max_ = till.directory.staff(MERCHANT, "max")
    assert max_ is not None
    elsewhere = replace(max_, id="eva", email="eva@luna.example", outlets=("park",))
    assert till.directory.add_staff(elsewhere, line)
    eva = page_of(till, "eva", "park")

    assert eva.get("/cases").json["cases"] == []
    refused(eva.get(f"/cases/{number}"), 403, "outlet_elsewhere")
    refused(page_of(till, "olga").get("/cases/999999"), 404, "case_unknown")
    unknown = {"barcode": wiring.barcode(replace(_card(till), serial=OTHERS)), "kind": "goods", "said": "x"}
    assert page_of(till, "ana").post("/cases", unknown).status == 404


def test_a_card_has_five_open_ones_and_the_same_words_are_one(till: Shop) -> None:
    ana = page_of(till, "ana")
    assert opened(ana) == opened(ana)
    for n in range(1, OPEN_MAX):
        opened(ana, f"Cold, {n}.")
    refused(
        ana.post("/cases", {"barcode": barcode(), "kind": "wait", "said": "And late."}), 409, "case_enough"
    )


def test_who_is_late_is_told_by_mail_without_what_was_said_and_who_left_has_it_no_more(
    till: Shop, later: Callable[[int], None]
) -> None:
    number = opened(page_of(till, "ana"), "Secret of the customer")
    max_ = till.directory.staff(MERCHANT, "max")
    assert max_ is not None
    line = AuditLine(MERCHANT, 1, "operator", "staff.revoke", "max")
    gone = replace(max_, state="revoked", revision=max_.revision + 1)
    assert till.directory.put_staff(gone, line)
    later(6 * DAY_MS)
    around = Round(wiring.mail(), wiring.campaigns(), "https://cards.example/console")
    for _ in range(2):
        faults = look_at_cases(wiring.case_context(), around, wiring.clock_ms, wiring.clock_ms() + 1000)
        assert faults.found == []

    assert [to for to, *_ in till.mail.sent] == ["olga@luna.example"]
    assert "Secret" not in str(till.mail.sent)
    assert number in str(till.mail.sent)
    row = page_of(till, "olga").get("/cases").json["cases"][0]
    assert (row["owner_name"], row["owner_gone"], row["overdue"]) == ("Olga", False, True)


def test_the_outcome_counts_who_came_back_beside_cards_like_it(
    till: Shop, later: Callable[[int], None]
) -> None:
    number = opened(page_of(till, "ana"))
    assert answer(page_of(till, "max"), number, part="cake").status == 200
    card = _card(till)
    back = replace(card, visit_s=(now_ms() // 1000 + 9 * 86_400,), visits=1, version_ms=card.version_ms + 1)
    assert till.store.put_card(back, card.version_ms)
    later(31 * DAY_MS)
    around = Round(wiring.mail(), wiring.campaigns(), "https://cards.example/console")
    look_at_cases(wiring.case_context(), around, wiring.clock_ms, wiring.clock_ms() + 1000)
    outcome = page_of(till, "olga").get("/cases/outcome").json

    came = {(each["group"], each["days"]): (each["came"], each["of"]) for each in outcome["came_back"]}
    assert came["made_good", 30] == (1, 1)
    assert came["made_good", 60] == (0, 0)
    assert outcome["sums"]["opened"] == outcome["sums"]["answered"] == outcome["sums"]["made_good"] == 1
    assert [each["enough"] for each in outcome["compared"]] == [False] * 4
    assert [each["kind"] for each in outcome["by_kind"]] == ["goods"]


def test_an_owner_sets_how_soon_and_a_manager_reads_it(till: Shop) -> None:
    olga, max_ = page_of(till, "olga"), page_of(till, "max")
    asked = {"days": 1, "weekdays": [6, 0], "revision": 0}
    assert olga.send("PUT", "/cases/settings", asked).json == {"days": 1, "weekdays": [0, 6], "revision": 1}
    refused(olga.send("PUT", "/cases/settings", asked), 409, "case_settings_moved")
    refused(max_.send("PUT", "/cases/settings", asked), 403, "not_permitted")
    refused(olga.send("PUT", "/cases/settings", {**asked, "weekdays": []}), 422, "case_weekdays")
    assert max_.get("/cases/settings").json["days"] == 1


def test_apologies_speak_the_customers_language_and_leave_what_we_did_to_be_said(till: Shop) -> None:
    case = page_of(till, "max").get(f"/cases/{opened(page_of(till, 'ana'), kind='wait')}").json

    assert case["apologies"][0]["kind"] == "wait"
    text = case["apologies"][0]["text"]
    assert text.startswith("Bonjour Maria,")
    assert "[" in text
    assert "Max, Café Luna" in text
    assert "Sur votre carte" in case["remedies"][0]["said"]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    def move(by_ms: int) -> None:
        at_ms = now_ms() + by_ms
        monkeypatch.setattr(wiring, "clock_ms", lambda: at_ms)

    return move


def _card(till: Shop) -> Any:
    card = till.store.card(SERIAL)
    assert card is not None
    return card
