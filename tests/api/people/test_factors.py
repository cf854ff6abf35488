"""A second factor: set up, asked for at every way in by password or mail, stood in for by recovery codes."""

import pytest

from chalicelib import wiring
from chalicelib.domain.people.totp import STEP_MS, code_at
from chalicelib.domain.time.units import HOUR_MS
from tests.api.people.team_calls import refused
from tests.support.gateway import Reply, Shop
from tests.support.people import PASSWORD, PIN, Page, page_of, paired


def app_code(secret: str, steps: int = 0) -> str:
    return code_at(secret, wiring.clock_ms() // STEP_MS + steps)


def set_up(shop: Shop, id_: str = "olga") -> tuple[Page, str, list[str]]:
    """The page, the app's secret and the recovery codes."""
    page = page_of(shop, id_)
    begun = page.post("/session/factor").json
    assert begun["secret"] in begun["address"]
    assert "<svg" in begun["qr"]
    given = {"secret": begun["secret"], "code": app_code(begun["secret"])}
    made = page.send("PUT", "/session/factor", given)
    assert made.status == 200, made.text
    return page, begun["secret"], made.json["recovery"]


def signing(page: Page, second: str) -> Reply:
    body = {"email": "olga@luna.example", "password": PASSWORD, "second": second, "outlet": "main"}
    return page.post("/session", body)


def test_the_password_alone_lets_nobody_in_and_a_code_is_good_once(shop: Shop) -> None:
    _, secret, _ = set_up(shop)
    code = app_code(secret, 1)

    refused(Page().sign_in("olga"), 401, "factor_asked")
    refused(
        Page().post("/session", {"email": "olga@luna.example", "password": "no", "second": code}),
        401,
        "sign_in_wrong",
    )
    refused(signing(Page(), "000000" if code != "000000" else "111111"), 401, "factor_wrong")
    page = Page()
    assert signing(page, code).json["me"]["id"] == "olga"
    refused(signing(Page(), code), 401, "factor_wrong")
    ways = [line["facts"].get("way") for line in page.get("/audit?kind=sign_ins").json["lines"]]
    assert ways[:2].count("second") == 1


def test_by_a_pin_or_at_a_page_left_open_another_password_is_no_way_round_the_second_factor(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, secret, _ = set_up(shop)
    tablet = paired(shop, page=page)
    assert tablet.post("/session/pin", {"staff": "olga", "pin": PIN}).status == 200
    body = {"password": PASSWORD, "new_password": "wholly another one"}
    refused(tablet.send("PUT", "/session/password", body), 403, "password_again")
    later_ms = wiring.clock_ms() + HOUR_MS
    monkeypatch.setattr(wiring, "clock_ms", lambda: later_ms)
    refused(page.send("PUT", "/session/password", body), 403, "password_again")

    assert signing(page, app_code(secret)).status == 200
    assert page.send("PUT", "/session/password", body).status == 200
    assert page.get("/session").json["me"]["id"] == "olga"


def test_a_recovery_code_stands_in_for_the_app_once_however_it_is_typed(shop: Shop) -> None:
    _, _, recovery = set_up(shop)
    assert len(set(recovery)) == 10
    typed = recovery[3].lower().replace("-", " ")

    page = Page()
    assert signing(page, typed).status == 200
    refused(signing(Page(), recovery[3]), 401, "factor_wrong")
    assert page.get("/session/factor").json == {"on": True, "app": True, "recovery_left": 9}
    assert page.get("/audit?kind=people").json["lines"][0]["what"] == "staff.recovery_used"


def test_new_recovery_codes_end_those_of_before_and_switching_off_ends_them_all(shop: Shop) -> None:
    page, secret, recovery = set_up(shop)
    refused(page.send("PUT", "/session/factor", {"secret": secret, "code": "1"}), 409, "factor_there")

    renewed = page.post("/session/factor/recovery").json["recovery"]
    assert not set(renewed) & set(recovery)
    refused(signing(Page(), recovery[0]), 401, "factor_wrong")
    assert page.post("/session/factor/off").status == 204
    assert Page().sign_in("olga").status == 200
    refused(page.post("/session/factor/recovery"), 409, "factor_none")
    assert [letter.lines[0].key for _, letter, _ in shop.mail.sent] == [
        "mail_factor_on",
        "mail_recovery",
        "mail_factor_off",
    ]


def test_it_is_not_on_before_the_app_has_shown_a_code_of_it(shop: Shop) -> None:
    page = page_of(shop, "olga")
    secret = page.post("/session/factor").json["secret"]
    wrong = {"secret": secret, "code": app_code(secret, 5)}

    refused(page.send("PUT", "/session/factor", wrong), 401, "factor_wrong")
    assert page.get("/session/factor").json == {"on": False, "app": False, "recovery_left": 0}


def test_a_new_link_sets_a_password_and_does_not_go_round_the_factor(shop: Shop) -> None:
    set_up(shop, "max")
    link = page_of(shop, "olga").post("/staff/max/link").json["link"]
    token = link.partition("invite=")[2]

    refused(
        Page().post("/invitation", {"token": token, "password": "wholly another one"}),
        401,
        "factor_after_link",
    )
    refused(Page().sign_in("max", password="wholly another one"), 401, "factor_asked")
