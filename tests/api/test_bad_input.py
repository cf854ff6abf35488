"""Whatever comes in, a refusal names the field, says what to do, and changes nothing."""

from collections.abc import Callable

import pytest

from chalicelib import wiring
from chalicelib.domain.text import LANGUAGES
from tests.api.refusals import nothing_changes, refused
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop, call

SERIAL = "B" * 26
POINTS = "P" * 26


@pytest.fixture
def till(shop: Shop) -> Shop:
    """The shop with a stamp card and a point card."""
    shop.store.enrol(a_card(SERIAL, balance=3), "")
    shop.store.enrol(a_card(POINTS, programme_id="points"), "")
    return shop


def barcode(serial: str = SERIAL) -> str:
    return wiring.barcode(a_card(serial))


def forged() -> str:
    return barcode()[:-1] + ("0" if barcode()[-1] != "0" else "1")


BARCODES: dict[str, Callable[[], str]] = {
    "unknown": lambda: barcode("Z" * 26),
    "forged": forged,
    "empty": lambda: "",
    "not one of ours": lambda: "4006381333931",
    "an emoji": lambda: "☕" * 36,
    "huge": lambda: "A" * 4000,
    "cut short": lambda: barcode()[:20],
}


@pytest.mark.parametrize("case", BARCODES)
@pytest.mark.parametrize("path", ["/api/v1/scans", "/api/v1/redemptions"])
def test_a_barcode_that_is_not_a_card_of_ours(till: Shop, path: str, case: str) -> None:
    body = {"barcode": BARCODES[case](), **({"reward": "free"} if "redem" in path else {})}
    with nothing_changes(till):
        refused(till.call("POST", path, body, Idempotency_Key="k"), 404, "card_unknown", "barcode")


def test_a_voided_card(till: Shop) -> None:
    till.call("POST", f"/api/v1/cards/{SERIAL}/void")
    with nothing_changes(till):
        reply = till.call("POST", "/api/v1/scans", {"barcode": barcode()}, Idempotency_Key="k")
        refused(reply, 409, "card_voided", "barcode")


def test_an_expired_card(till: Shop) -> None:
    till.store.enrol(a_card("E" * 26, expires_ms=NOON_MS - 1), "")
    with nothing_changes(till):
        reply = till.call("POST", "/api/v1/scans", {"barcode": barcode("E" * 26)}, Idempotency_Key="k")
        refused(reply, 409, "card_expired", "barcode")


@pytest.mark.parametrize("amount", [0, -1, -(10**9), 10**9, 2**53 - 1])
def test_an_amount_out_of_range(till: Shop, amount: int) -> None:
    body = {"barcode": barcode(POINTS), "amount_minor": amount}
    with nothing_changes(till):
        reply = till.call("POST", "/api/v1/scans", body, Idempotency_Key="k")
        refused(reply, 422, "amount_out_of_range", "amount_minor")


@pytest.mark.parametrize("amount", ["1.5", '"100"', "true", "[]", "{}", "1e999", "1" + "0" * 5000])
def test_an_amount_that_is_no_integer(till: Shop, amount: str) -> None:
    raw = f'{{"barcode": "{barcode(POINTS)}", "amount_minor": {amount}}}'
    with nothing_changes(till):
        refused(
            till.call("POST", "/api/v1/scans", raw, Idempotency_Key="k"), 422, "body_invalid", "amount_minor"
        )


@pytest.mark.parametrize("visits", [0, -1, 11, 101, 2**53 - 1])
def test_visits_out_of_range(till: Shop, visits: int) -> None:
    body = {"barcode": barcode(), "visits": visits}
    with nothing_changes(till):
        reply = till.call("POST", "/api/v1/scans", body, Idempotency_Key="k")
        refused(reply, 422, "visits_out_of_range", "visits")


BODIES = {
    "nothing": (b"", 400, "body_not_json", "body"),
    "no json": (b"barcode=1", 400, "body_not_json", "body"),
    "half of json": (b'{"barcode": "A', 400, "body_not_json", "body"),
    "no utf-8": (b'{"barcode": "\xff\xfe"}', 400, "body_not_json", "body"),
    "nested without end": (b"[" * 40_000, 422, "body_invalid", "body"),
    "a list": (b"[]", 422, "body_invalid", "body"),
    "null": (b"null", 422, "body_invalid", "body"),
    "a field missing": (b"{}", 422, "body_invalid", "barcode"),
    "a field of another type": (b'{"barcode": 12}', 422, "body_invalid", "barcode"),
    "a field we do not know": (b'{"barcode": "A", "vistis": 2}', 422, "body_invalid", "vistis"),
    "too large": (b'{"barcode": "' + b"A" * 70_000 + b'"}', 413, "body_too_large", "body"),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_body_that_is_not_what_was_asked_for(till: Shop, case: str) -> None:
    raw, status, code, field = BODIES[case]
    with nothing_changes(till):
        refused(till.call("POST", "/api/v1/scans", raw, Idempotency_Key="k"), status, code, field)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/xml", "☕"])
def test_a_body_of_another_content_type(till: Shop, kind: str) -> None:
    with nothing_changes(till):
        reply = till.call(
            "POST", "/api/v1/scans", {"barcode": barcode()}, Idempotency_Key="k", Content_Type=kind
        )
        refused(reply, 415, "accept_needed", "Content-Type")


IDS = ["a%2Fb", "..", "%2E%2E%2Fsecrets", "%E2%98%95", "a%00b", "%20", "A" * 300, "'%20or%201=1"]


@pytest.mark.parametrize("id_", IDS)
def test_ids_that_no_one_gave(till: Shop, id_: str) -> None:
    with nothing_changes(till):
        refused(till.call("GET", f"/api/v1/cards/{id_}"), 404, "card_unknown", "serial")
        refused(till.call("POST", f"/api/v1/cards/{id_}/void"), 404, "card_unknown", "serial")
        refused(till.call("GET", f"/api/v1/programmes/{id_}"), 404, "programme_unknown", "programme_id")
        reply = till.call("POST", f"/api/v1/programmes/{id_}/cards", {}, Idempotency_Key="k")
        refused(reply, 404, "programme_unknown", "programme_id")
        refused(till.call("POST", f"/api/v1/entries/{id_}/reversal"), 404, "entry_unknown", "id")


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Bearer carnet_x", "Basic YTpi", "Bearer ☕"]
)
def test_nobody_signed_in(till: Shop, header: str | None) -> None:
    named = {"Content-Type": "application/json"} | ({} if header is None else {"Authorization": header})
    with nothing_changes(till):
        for method, path in (("POST", "/api/v1/scans"), ("GET", "/api/v1/programmes")):
            refused(call(method, path, named, b"{}"), 401, "not_signed_in", "Authorization")


@pytest.mark.parametrize("key", ["with space", "é", "k" * 201, "tab\tkey"])
def test_an_idempotency_key_out_of_form(till: Shop, key: str) -> None:
    with nothing_changes(till):
        reply = till.call("POST", "/api/v1/scans", {"barcode": barcode()}, Idempotency_Key=key)
        refused(reply, 422, "key_invalid", "Idempotency-Key")


def test_a_change_without_any_key(till: Shop) -> None:
    with nothing_changes(till):
        for path, body in (
            ("/api/v1/scans", {"barcode": barcode()}),
            ("/api/v1/redemptions", {"barcode": barcode(), "reward": "free"}),
            ("/api/v1/programmes/coffee/cards", {}),
        ):
            refused(till.call("POST", path, body), 422, "key_needed", "Idempotency-Key")


def test_a_key_used_for_something_else(till: Shop) -> None:
    till.call("POST", "/api/v1/scans", {"barcode": barcode()}, Idempotency_Key="k")
    with nothing_changes(till):
        reply = till.call("POST", "/api/v1/scans", {"barcode": barcode(), "visits": 2}, Idempotency_Key="k")
        refused(reply, 409, "key_reused", "Idempotency-Key")


def test_an_enrolments_key_used_for_somebody_else_makes_no_card_and_shows_none(till: Shop) -> None:
    path = "/api/v1/programmes/coffee/cards"
    alice = {"name": "Alice", "phone": "+373 79 000 111"}
    first = till.call("POST", path, alice, Idempotency_Key="7")
    assert till.call("POST", path, alice, Idempotency_Key="7").json["serial"] == first.json["serial"]
    with nothing_changes(till):
        for other in ({"name": "Bob"}, {**alice, "messages_consent": True}, {}):
            reply = till.call("POST", path, other, Idempotency_Key="7")
            refused(reply, 409, "key_reused", "Idempotency-Key")
            assert "Alice" not in reply.text


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("amount_minor", 10**38, "number_too_large"),
        ("visits", -(2**53), "number_too_large"),
        ("sale_id", "x" * 4001, "text_too_long"),
        ("made_by", "x" * 4001, "text_too_long"),
        ("made_at", "x" * 4001, "text_too_long"),
    ],
)
def test_a_number_or_a_text_beyond_all_measure_is_refused_by_name(
    till: Shop, field: str, value: object, code: str
) -> None:
    with nothing_changes(till):
        body = {"barcode": barcode(), field: value}
        reply = till.call("POST", "/api/v1/scans", body, Idempotency_Key="k")
        refused(reply, 422, code, field)


@pytest.mark.parametrize(
    "limit", ["0", "101", "000001" + "0" * 5000, "0000019999", "-1", "x", "", "1.5", "9" * 400, "²"]
)
def test_a_page_of_no_size(till: Shop, limit: str) -> None:
    reply = till.call("GET", f"/api/v1/cards/{SERIAL}/entries?limit={limit}")
    refused(reply, 422, "limit_out_of_range", "limit")


@pytest.mark.parametrize("after", ["x", "-1", "..", "9" * 400])
def test_a_page_mark_that_no_page_gave(till: Shop, after: str) -> None:
    reply = till.call("GET", f"/api/v1/cards/{SERIAL}/entries?after={after}")
    refused(reply, 422, "cursor_invalid", "after")


def test_a_name_and_a_language_that_cannot_be(till: Shop) -> None:
    with nothing_changes(till):
        path = "/api/v1/programmes/coffee/cards"
        refused(
            till.call("POST", path, {"name": "x" * 61}, Idempotency_Key="k"), 422, "name_too_long", "name"
        )
        reply = till.call("POST", path, {"language": "xx"}, Idempotency_Key="k")
        refused(reply, 422, "language_unknown", "language")


def test_rewards_that_cannot_be_given(till: Shop) -> None:
    with nothing_changes(till):
        for asked, status, code, field in (
            ({"reward": "car"}, 422, "reward_unknown", "reward"),
            ({"reward": "free"}, 409, "reward_not_reached", "reward"),
            ({"reward": "free", "quantity": 0}, 422, "quantity_out_of_range", "quantity"),
            ({"reward": "free", "quantity": 10**6}, 422, "quantity_out_of_range", "quantity"),
        ):
            reply = till.call(
                "POST", "/api/v1/redemptions", {"barcode": barcode(), **asked}, Idempotency_Key="k"
            )
            refused(reply, status, code, field)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_refusal_speaks_the_callers_language(till: Shop, language: str) -> None:
    english = till.call("GET", "/api/v1/cards/none")
    reply = till.call("GET", "/api/v1/cards/none", Accept_Language=f"{language}-XX, en;q=0.5")
    assert reply.headers["Content-Language"] == language
    assert reply.json["detail"] != english.json["detail"]
