import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.face.look import Look
from chalicelib.domain.text import LANGUAGES, Said
from chalicelib.wallets.google.loyalty import Json, as_patch, loyalty_class, loyalty_object
from chalicelib.wallets.google.template import read_template
from chalicelib.words import say
from infra.local.google.rules import check_object
from infra.local.google_schema import Discovery
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


def _is_later(held: Any) -> bool:
    return isinstance(held, dict) and held.get("language", "en") not in WRITTEN


@pytest.mark.parametrize("look", [a_stamp_look(), a_point_look()], ids=lambda look: look.template)
def test_a_template_renders_as_it_did(look: Look, discovery: Discovery) -> None:
    rendered = {"class": class_of(look), "object": object_of(look, hero_url=HERO)}

    golden = json.loads((GOLDEN / f"{look.template}.json").read_text(encoding="utf-8"))
    assert in_written_languages(rendered) == golden
    assert discovery.check("LoyaltyClass", rendered["class"]) == []
    assert discovery.check("LoyaltyObject", rendered["object"]) == []
    assert discovery.check("LoyaltyObject", as_patch(rendered["object"]), patch=True) == []


def test_stamps_are_a_string_and_points_a_number() -> None:
    assert object_of(a_stamp_look())["loyaltyPoints"]["balance"] == {"string": "3/10"}
    assert object_of(a_point_look())["loyaltyPoints"]["balance"] == {"int": 120}


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
