import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.customer.ways import ways_of
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.face.look import Line, Look
from chalicelib.domain.text import LANGUAGES, Said
from chalicelib.wallets.google.localized import Json
from chalicelib.wallets.google.loyalty import as_patch, class_id, loyalty_class, loyalty_object
from chalicelib.wallets.google.template import read_template
from chalicelib.words import say
from infra.local.google.errors import ApiError
from infra.local.google.rules import check_object
from infra.local.google_schema import Discovery
from tests.support.fakes import a_card, a_programme_stamps
from tests.wallets.clubs import a_club_look
from tests.wallets.google.conftest import TEMPLATES
from tests.wallets.google.looks import CALLBACK, HERO, ISSUER, LOGO, a_point_look, a_stamp_look

GOLDEN = Path(__file__).parent / "golden"
NOON_MS = 1_795_000_000_000
WRITTEN = ("en", "fr", "de", "ro", "ru")  # the golden files are
WORDS = st.text(max_size=80)
LANGUAGE: st.SearchStrategy[Any] = st.sampled_from(LANGUAGES)
TEXTS = st.dictionaries(LANGUAGE, WORDS)


def class_of(look: Look) -> Json:
    template = read_template(TEMPLATES / look.template)
    return loyalty_class(look, template, issuer_id=ISSUER, logo_url=LOGO, callback_url=CALLBACK)


def object_of(look: Look, *, hero_url: str | None = None, now_ms: int = NOON_MS) -> Json:
    template = read_template(TEMPLATES / look.template)
    return loyalty_object(look, template, issuer_id=ISSUER, hero_url=hero_url, now_ms=now_ms)


def in_written_languages(rendered: Any) -> Any:
    """Without translations into languages that came after the golden files: they change nothing else."""
    if isinstance(rendered, dict):
        return {name: in_written_languages(held) for name, held in rendered.items()}
    if isinstance(rendered, list):
        return [in_written_languages(held) for held in rendered if not _is_later(held)]
    return rendered


def test_a_card_has_its_ways_as_links_and_one_that_lost_them_has_none(discovery: Discovery) -> None:
    page = "https://cards.example/c/0123-secret_"
    ways = ways_of(a_card(), a_programme_stamps(), page)
    made = object_of(replace(a_stamp_look(), ways=ways))
    check_object(made)

    assert discovery.check("LoyaltyObject", made) == []
    assert [(uri["id"], uri["uri"]) for uri in made["linksModuleData"]["uris"]] == [
        ("page", page), ("help", f"{page}/help"),
    ]  # fmt: skip
    assert made["appLinkData"]["webAppLinkInfo"]["appTarget"]["targetUri"]["uri"] == page
    gone = as_patch(object_of(a_stamp_look()))
    assert (gone["linksModuleData"], gone["appLinkData"]) == (None, None)


def test_google_refuses_a_link_without_a_scheme() -> None:
    made = object_of(a_stamp_look())
    for links in (
        {"linksModuleData": {"uris": [{"uri": "cards.example/c/x"}]}},
        {"appLinkData": {"webAppLinkInfo": {"appTarget": {"targetUri": {"uri": "https://cards.example"}}}}},
    ):
        with pytest.raises(ApiError):
            check_object({**made, **links})


def _is_later(held: Any) -> bool:
    return isinstance(held, dict) and held.get("language", "en") not in WRITTEN


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("stamps", a_stamp_look()),
        ("points", a_point_look()),
        ("stamps_club", a_club_look("stamps")),
        ("points_club", a_club_look("points", balance=120)),
    ],
)
def test_a_template_renders_as_it_did(name: str, look: Look, discovery: Discovery) -> None:
    """Regenerate with CARNET_GOLDEN=write and read the difference."""
    rendered = {"class": class_of(look), "object": object_of(look, hero_url=HERO)}
    golden = GOLDEN / f"{name}.json"
    if os.environ.get("CARNET_GOLDEN") == "write":
        golden.write_text(json.dumps(rendered, ensure_ascii=False, indent=2) + "\n", "utf-8")

    assert in_written_languages(rendered) == json.loads(golden.read_text("utf-8"))
    check_object(rendered["object"])
    assert discovery.check("LoyaltyClass", rendered["class"]) == []
    assert discovery.check("LoyaltyObject", rendered["object"]) == []
    assert discovery.check("LoyaltyObject", as_patch(rendered["object"]), patch=True) == []


def test_stamps_are_a_string_and_points_a_number() -> None:
    assert object_of(a_stamp_look())["loyaltyPoints"]["balance"] == {"string": "3/10"}
    assert object_of(a_point_look())["loyaltyPoints"]["balance"] == {"int": 120}


def test_a_phone_is_asked_to_take_no_picture_only_where_the_owner_chose_so(discovery: Discovery) -> None:
    plain, kept = a_stamp_look(), replace(a_stamp_look(), choices=Choices(screenshots=False))

    assert as_patch(object_of(plain))["passConstraints"] is None
    assert object_of(kept)["passConstraints"] == {"screenshotEligibility": "INELIGIBLE"}
    assert discovery.check("LoyaltyObject", object_of(kept)) == []


def ids(look: Look) -> list[str]:
    return [module["id"] for module in object_of(look)["textModulesData"]]


def test_what_parts_say_is_in_front_by_its_importance_and_the_rest_behind() -> None:
    lines = (
        Line("a", {"en": "Yours"}, {"en": "a cake"}),
        Line("b", {"en": "Member"}, {"en": "Gold"}),
        Line("c", {"en": "Meals"}, 12, behind=True),
        Line("d", {"en": "Later"}, {"en": "a tea"}),
    )
    look = a_club_look("stamps", lines=lines)
    said = {
        module["id"]: module["localizedBody"]["defaultValue"]["value"]
        for module in object_of(look)["textModulesData"]
        if "localizedBody" in module
    }

    assert ids(look) == ["next", "rule", "contact", "part1", "part2", "more1", "more2"]
    assert (said["part1"], said["part2"], said["more2"]) == ("a cake", "Gold", "a tea")


@pytest.mark.parametrize(
    ("line", "balance"),
    [
        (Line("credit", {"en": "Credit"}, {"en": "€12.40"}, counts=True), {"string": "€12.40"}),
        (Line("cups", {"en": "Coffees"}, 7, counts=True), {"int": 7}),
        (Line("credit", {"en": "Your credit"}, {"en": "€12.40"}, counts=True), None),
        (Line("credit", {"en": "Credit"}, {"en": "€12,345.40"}, counts=True), None),
        (Line("cups", {"en": "Coffees"}, 7), None),
    ],
)
def test_what_counts_by_itself_is_a_second_balance_where_it_is_short(
    line: Line, balance: Json | None, discovery: Discovery
) -> None:
    look = a_club_look("stamps", lines=(line, Line("b", {"en": "Member"}, {"en": "Gold"})))
    rendered = object_of(look)

    assert rendered.get("secondaryLoyaltyPoints", {}).get("balance") == balance
    assert ("part1" in ids(look)) == (balance is None)
    assert "part2" in ids(look)
    assert discovery.check("LoyaltyObject", rendered) == []
    check_object(rendered)


def test_no_more_modules_are_sent_than_google_shows() -> None:
    lines = tuple(Line(f"l{n}", {"en": "Yours"}, n) for n in range(20))

    assert len(ids(a_club_look("points", lines=lines))) == 10


def test_a_patch_clears_what_the_card_no_longer_has() -> None:
    patch = as_patch(object_of(a_stamp_look(holder_name="")))

    assert patch["accountName"] is None
    assert patch["heroImage"] is None
    assert patch["validTimeInterval"] is None


def test_an_empty_value_has_no_module_and_a_filled_one_has() -> None:
    def keys(look: Look) -> list[str]:
        return [module["id"] for module in object_of(look)["textModulesData"]]

    assert keys(a_stamp_look()) == ["next", "reward", "rule", "contact"]
    filled = a_stamp_look(values={"reward": {"en": "A cake"}, "next": {}, "contact": 5})
    assert keys(filled) == ["reward", "contact"]


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "ACTIVE"),
        ({"voided": True}, "INACTIVE"),
        ({"expires_ms": NOON_MS}, "EXPIRED"),
        ({"expires_ms": NOON_MS + 1}, "ACTIVE"),
        ({"expires_ms": NOON_MS - 1, "voided": True}, "INACTIVE"),
    ],
)
def test_the_state_follows_the_card(changes: dict[str, object], state: str) -> None:
    assert object_of(a_stamp_look(**changes))["state"] == state


def test_the_words_fall_back_to_the_cards_own_language() -> None:
    label = object_of(a_stamp_look(language="ro"))["loyaltyPoints"]["localizedLabel"]

    assert label["defaultValue"] == {"language": "ro", "value": "Ștampile"}
    assert {each["language"] for each in label["translatedValues"]} == set(LANGUAGES) - {"ro"}


@given(
    values=st.fixed_dictionaries(
        {},
        optional={
            key: WORDS | st.integers() | TEXTS for key in ("next", "reward", "rule", "news", "contact")
        },
    ),
    holder_name=WORDS,
    description=TEXTS,
    language=LANGUAGE,
    balance=st.integers(0, 2**31 - 1) | WORDS,
    expires_ms=st.none() | st.integers(0, 4_000_000_000_000),
)
def test_google_takes_whatever_a_card_says(discovery: Discovery, **changes: Any) -> None:
    rendered = object_of(a_stamp_look(**changes), hero_url=HERO)

    assert discovery.check("LoyaltyObject", rendered) == []
    check_object(rendered)


@pytest.mark.parametrize("name", ["stamps", "points"])
def test_labels_fit_the_lengths_that_google_advises(name: str) -> None:
    template = read_template(TEMPLATES / name)

    def lengths(label: Said) -> list[int]:
        return [len(say(label, language)) for language in LANGUAGES]

    assert max(lengths(template.balance_label)) <= 9
    assert max(lengths(template.account_id_label)) <= 15
    assert max(lengths(template.account_name_label)) <= 15
    for module in template.modules:
        assert max(lengths(module.header)) <= 35


def test_two_stacks_under_one_issuer_have_classes_of_their_own() -> None:
    assert class_id(ISSUER, "coffee") == f"{ISSUER}.coffee"
    assert class_id(ISSUER, "coffee", "carnet-staging") == f"{ISSUER}.carnet-staging.coffee"
