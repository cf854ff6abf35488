"""A campaign on both wallets before it is sent, through the API."""

from base64 import b64decode
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from chalicelib.domain.card.linear import Linear, numbers_in
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.face.modules import Module
from chalicelib.entrypoints.pages.bars import bars_svg
from tests.support.fakes import COLOURS, a_programme_stamps
from tests.support.gateway import OTHER_KEY, Reply, Shop
from tests.support.people import Page, page_of

CAKE = {
    "id": "a",
    "title": {"en": "Cake on Friday", "ru": "Торт в пятницу"},
    "text": {"en": "One with each coffee.", "ru": "К каждому кофе."},
}
RED = {"background": "#7a0019", "foreground": "#ffffff", "label": "#f0c8d0", "accent": "#ffd166"}


@pytest.fixture
def marketer(shop: Shop) -> Page:
    return page_of(shop, "mara", None)


def asked(page: Page, **changes: object) -> Any:
    reply = page.post("/campaigns/preview", {"programmes": ["coffee"], "variants": [CAKE], **changes})
    assert reply.status == 200, reply.text
    return reply.json


def value(fields: list[dict[str, Any]], key: str) -> Any:
    return next(each["value"] for each in fields if each["key"] == key)


def plain(text: str) -> str:
    return text.translate({0x200B: None, 0x2060: None, 0xA0: " "})


def test_both_wallets_show_the_message_in_the_customers_language(marketer: Page) -> None:
    shown = asked(marketer, language="ru")

    apple, google = shown["apple"], shown["google"]
    assert plain(value(apple["back"], "news")) == "Торт в пятницу\nК каждому кофе."
    assert [each["key"] for each in apple["back"] if each["changed"]] == ["news"]
    assert apple["header"] == [{"key": "balance", "label": "Штампы", "value": "7/10", "changed": False}]
    assert (apple["notification"]["title"], apple["notification"]["own_words"]) == ("Café Luna", False)
    assert plain(apple["notification"]["text"]) == "Торт в пятницу\nК каждому кофе."
    (message,) = google["messages"]
    assert (message["label"], message["value"]) == ("Торт в пятницу", "К каждому кофе.")
    assert google["notification"] == {
        "title": "Café Luna",
        "text": "У вас новое сообщение",
        "own_words": True,
    }
    assert [[each["key"] for each in row] for row in google["rows"]] == [["balance", "next"]]


def test_an_iphone_of_now_shows_the_poster_of_the_same_card(shop: Shop, marketer: Page) -> None:
    """With what the campaign changes on it, and with bars where its owner chose them."""
    poster = asked(marketer, language="ru", face={"line": {"ru": "До пятницы"}})["apple"]["poster"]
    assert poster["header"] == [{"key": "balance", "label": "Штампы", "value": "7/10", "changed": False}]
    assert poster["primary"][0]["value"] == "Coffee card"
    assert [each["value"] for each in poster["primary"] if each["changed"]] == ["До пятницы"]
    assert (poster["number"], poster["bars"]) == (None, None)
    (width, height) = Image.open(BytesIO(b64decode(poster["artwork"].partition(",")[2]))).size
    assert (width, height) == (716, 896)
    plain_art, red_art = (
        asked(marketer, **more)["apple"]["poster"]["artwork"] for more in ({}, {"face": {"colours": RED}})
    )
    assert plain_art != red_art

    kinds: tuple[Linear, ...] = ("ean13", "code39")
    for kind in kinds:
        shop.store.put_programme(replace(shop.stamps, choices=Choices(linear=kind)))
        with_bars = asked(marketer)["apple"]
        number, drawn = with_bars["poster"]["number"], with_bars["poster"]["bars"]
        assert b64decode(drawn.partition(",")[2]).decode() == bars_svg(kind, number)
        assert numbers_in(number) != (), "a till would read it"
        assert with_bars["code"] != "", "an older iPhone shows the square code"


def test_an_android_shows_the_campaigns_module_and_an_iphone_says_that_it_has_no_window(
    shop: Shop, marketer: Page
) -> None:
    own = Module("one", {"en": "Our menu"}, "https://cafe.example/menu")
    shop.store.put_programme(replace(shop.stamps, choices=Choices(modules=(own,))))
    brunch = {
        "title": {"en": "Brunch", "ru": "Бранч"},
        "text": {"ru": "По субботам"},
        "url": "https://cafe.example/b",
    }
    shown = asked(marketer, language="ru", face={"module": brunch})

    assert shown["google"]["window"] == [
        {"title": "Бранч", "text": "По субботам", "url": "https://cafe.example/b"},
        {"title": "Our menu", "text": "", "url": "https://cafe.example/menu"},
    ]
    assert "Бранч" not in str(shown["apple"])
    (said,) = [each for each in shown["caveats"] if each["wallet"] == "apple"]
    assert said["sentence"] == "An iPhone has no shop window: nothing is seen of that line there."
    assert shown["faults"] == []


def test_a_module_that_is_being_written_is_shown_and_says_what_it_lacks(marketer: Page) -> None:
    half = asked(marketer, face={"module": {"title": {"en": "Brunch"}, "url": "cafe.example"}})
    assert [(each["field"], each["code"]) for each in half["faults"]] == [
        ("face.module.url", "module_url_wrong")
    ]
    assert asked(marketer, face={"module": {}})["google"]["window"] == []


def test_where_no_phone_notifies_the_words_are_shown_and_no_notification(marketer: Page) -> None:
    shown = asked(marketer, silent_percent=100)

    assert plain(value(shown["apple"]["back"], "news")) == "Cake on Friday\nOne with each coffee."
    assert [each["label"] for each in shown["google"]["messages"]] == ["Cake on Friday"]
    assert (shown["apple"]["notification"], shown["google"]["notification"]) == (None, None)
    assert asked(marketer, silent_percent=50)["apple"]["notification"] is not None


def test_a_face_for_a_time_is_drawn_where_each_wallet_can(marketer: Page) -> None:
    plain_one = asked(marketer, variants=[])
    festive = asked(marketer, variants=[], face={"colours": RED, "line": {"en": "Until Sunday"}})

    apple, google = festive["apple"], festive["google"]
    assert apple["background"] == "rgb(122, 0, 25)"
    assert apple["secondary"] == [{"key": "line", "label": "Now", "value": "Until Sunday", "changed": True}]
    assert apple["strip"] != plain_one["apple"]["strip"]
    assert google["background"] == COLOURS.background, "which is the class's"
    assert google["hero"] != plain_one["google"]["hero"]
    assert [each["value"] for each in google["rows"][0]] == ["7/10", "Until Sunday"]
    assert (apple["notification"], google["notification"]) == (None, None)
    assert "whole programme" in google["notes"][0]


def test_double_stamps_alone_are_on_the_previewed_card_as_they_will_be_on_each(marketer: Page) -> None:
    bonus = {"factor": 5, "starts_at": "2099-11-28T00:00", "ends_at": "2099-11-29T00:00"}
    shown = asked(marketer, variants=[], bonus=bonus, when={"zone": "Europe/Chisinau"})

    assert shown["apple"]["secondary"][0]["value"].startswith("Stamps ×\N{NO-BREAK SPACE}5: Sat 28 Nov 00:00")
    assert asked(marketer, variants=[])["apple"]["secondary"] != shown["apple"]["secondary"]


def test_the_sample_card_is_one_that_the_campaign_means(marketer: Page) -> None:
    one_away = asked(marketer, audience={"fact": "to_reward", "is": "exactly", "value": 1})
    near = asked(marketer, audience={"all": []}, when={"trigger": "near_reward", "n": 2})

    assert [value(shown["apple"]["header"], "balance") for shown in (one_away, near)] == ["9/10", "9/10"]


def test_pictures_come_with_the_answer(marketer: Page) -> None:
    shown = asked(marketer)

    png = b"\x89PNG\r\n\x1a\n"
    for address in (*(shown["apple"][name] for name in ("icon", "logo", "strip")), shown["google"]["hero"]):
        kind, _, content = address.partition(",")
        assert kind == "data:image/png;base64"
        assert b64decode(content).startswith(png)
    assert shown["apple"]["code"].startswith("data:image/svg+xml;base64,")


def test_lengths_and_what_will_not_be_shown_come_with_it(marketer: Page) -> None:
    long = {"id": "a", "title": {"en": "t" * 40}, "text": {"en": "x" * 120}}
    shown = asked(marketer, variants=[long])

    assert shown["counts"][0] == {
        "language": "en",
        "part": "title",
        "characters": 40,
        "most": 60,
        "advised": 35,
    }
    assert [(each["code"], each["languages"]) for each in shown["caveats"]] == [
        ("title_cut", ["en"]),
        ("notification_cut", ["en"]),
        ("language_missing", ["fr", "de", "ro", "ru"]),
    ]
    assert "40 characters" in shown["caveats"][0]["sentence"]


@pytest.mark.parametrize(
    ("variant", "code"),
    [
        ({"id": "a"}, "message_needed"),
        ({"id": "a", "title": {"en": "Cake"}}, "message_half"),
        ({"id": "a", "text": {"fr": "Demain"}}, "message_half"),
        ({"id": "a", "title": {"en": "t" * 61}, "text": {"en": "Come"}}, "text_too_long"),
        ({"id": "a", "title": {"en": "Cake\x07"}, "text": {"en": "Come"}}, "message_unshown"),
    ],
)
def test_half_a_message_is_shown_as_far_as_it_goes_and_says_what_is_missing(
    marketer: Page, variant: dict[str, Any], code: str
) -> None:
    shown = asked(marketer, variants=[variant])

    assert [each["code"] for each in shown["faults"]] == [code]
    assert shown["faults"][0]["sentence"]


def test_of_two_wordings_the_asked_one_is_shown(marketer: Page) -> None:
    two = [CAKE, {"id": "b", "title": {"en": "Pie"}, "text": {"en": "Come."}}]

    assert asked(marketer, variants=two, variant="b")["google"]["messages"][0]["label"] == "Pie"
    assert asked(marketer, variants=two)["variant"] == "a"


def test_points_look_like_points_and_before_a_programme_is_chosen_the_first_is_shown(
    shop: Shop, marketer: Page
) -> None:
    assert asked(marketer, programmes=["points"])["apple"]["header"][0]["value"] == "35"
    assert asked(marketer, programmes=[])["programme"] in ("coffee", "points")


def test_what_else_a_draft_has_is_let_pass(marketer: Page) -> None:
    assert asked(marketer, name="", bonus={"half": "typed"}, budget_micros=None)["programme"] == "coffee"


@pytest.mark.parametrize(
    ("changes", "status", "code", "field"),
    [
        ({"programmes": ["nowhere"]}, 404, "programme_unknown", "programmes"),
        ({"programmes": [7]}, 422, "body_invalid", "programmes.0"),
        ({"language": "xx"}, 422, "body_invalid", "language"),
        ({"variants": [{"id": "c"}]}, 422, "text_wrong_form", "variants.0.id"),
        ({"face": {"colours": {**RED, "accent": "red"}}}, 422, "colour_wrong", "face.colours.accent"),
        ({"face": {"colours": {"accent": "#ffffff"}}}, 422, "body_invalid", "face.colours.background"),
    ],
)
def test_what_cannot_be_shown_is_refused_by_field(
    marketer: Page, changes: dict[str, Any], status: int, code: str, field: str
) -> None:
    reply = marketer.post("/campaigns/preview", {"programmes": ["coffee"], **changes})

    assert (reply.status, reply.json["code"], reply.json["field"]) == (status, code, field)


def test_only_who_makes_campaigns_sees_it_and_nobody_another_merchants(shop: Shop, marketer: Page) -> None:
    body = {"programmes": ["coffee"], "variants": [CAKE]}

    cashier: Reply = page_of(shop, "ana").post("/campaigns/preview", body)
    assert (cashier.status, cashier.json["code"]) == (403, "not_permitted")
    assert Page().post("/campaigns/preview", body).status == 401
    foreign = shop.call("POST", "/api/v1/campaigns/preview", body, Authorization=f"Bearer {OTHER_KEY}")
    assert foreign.status in (403, 404)


def test_a_preview_changes_nothing(shop: Shop, marketer: Page) -> None:
    before = shop.snapshot()
    asked(marketer)

    assert shop.snapshot() == before
    assert shop.stamps == a_programme_stamps()


def test_a_preview_is_somebodys_with_a_long_name_or_nobodys_on_both_wallets(marketer: Page) -> None:
    text = {"en": "{name|friend}, {to_reward|few} to go at {outlet|our place}: https://cafe.example/menu"}
    said = {"id": "a", "title": {"en": "For {name|you}"}, "text": text}
    named, nobody = (asked(marketer, variants=[said], person=each) for each in ("named", "nameless"))

    news = plain(value(named["apple"]["back"], "news"))
    assert news.startswith("For Alexandrina-Valentina\nAlexandrina-Valentina, 3 stamps to go at ")
    assert "our place" not in news
    (message,) = nobody["google"]["messages"]
    assert message["label"] == "For you"
    assert plain(message["value"]) == "friend, 3 stamps to go at our place: https://cafe.example/menu"
    assert value(nobody["apple"]["back"], "way_link1") == "https://cafe.example/menu"


def test_what_is_typed_wrongly_is_said_with_the_field_and_the_draft_is_not_saved_so(marketer: Page) -> None:
    wrong = {"id": "a", "title": {"ru": "Торт"}, "text": {"ru": "Для {nmae|вас}"}}
    (fault,) = asked(marketer, variants=[wrong])["faults"]
    assert fault["code"] == "merge_field_unknown"
    reply = marketer.post("/campaigns", {"name": "Cake", "programmes": ["coffee"], "variants": [wrong]})
    assert (reply.status, reply.json["code"], reply.json["field"]) == (
        422,
        "merge_field_unknown",
        "variants.a.text.ru",
    )
