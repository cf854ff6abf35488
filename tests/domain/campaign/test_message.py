"""What a message may say, and what somebody is told of it before it is sent."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.campaign.campaign import Variant
from chalicelib.domain.campaign.content.message import (
    LIMITS,
    Caveat,
    Count,
    caveat_phrase,
    caveats,
    check_message,
    counts,
)
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.words import say

FULL = Variant(
    "a",
    title=dict.fromkeys(LANGUAGES, "Cake on Friday"),
    text=dict.fromkeys(LANGUAGES, "One with each coffee.\nSee you!"),
)


def said(**parts: dict[Language, str]) -> Variant:
    return Variant("a", title=parts.get("title", {}), text=parts.get("text", {}))


def test_a_message_in_every_language_is_as_it_should_be() -> None:
    check_message(FULL)
    assert caveats(FULL) == ()


@pytest.mark.parametrize(
    ("variant", "code", "field"),
    [
        (said(), "message_needed", "variants.a.title.en"),
        (said(title={"en": ""}, text={"en": ""}), "message_needed", "variants.a.title.en"),
        (said(title={"en": "Cake"}), "message_half", "variants.a.text.en"),
        (said(text={"en": "Come"}), "message_half", "variants.a.title.en"),
        (said(title={"en": "Cake", "ru": "Торт"}, text={"en": "Come"}), "message_half", "variants.a.text.ru"),
        (said(title={"en": "Cake"}, text={"en": " \n "}), "message_half", "variants.a.text.en"),
        (said(title={"en": "x" * 61}, text={"en": "Come"}), "text_too_long", "variants.a.title.en"),
        (said(title={"ro": "x"}, text={"ro": "x" * 501}), "text_too_long", "variants.a.text.ro"),
        (said(title={"en": "Cake\nnow"}, text={"en": "Come"}), "message_unshown", "variants.a.title.en"),
        (said(title={"en": "Cake"}, text={"en": "Come\x00"}), "message_unshown", "variants.a.text.en"),
        (said(title={"en": "Cake"}, text={"en": "\u202eemoC"}), "message_unshown", "variants.a.text.en"),
    ],
)
def test_what_no_wallet_would_show_is_refused_by_field(variant: Variant, code: str, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_message(variant)

    assert (refused.value.code, refused.value.field) == (code, field)
    assert all(say(refused.value.phrase, language) for language in LANGUAGES)


def test_as_long_as_allowed_is_allowed() -> None:
    check_message(said(title={"en": "я" * LIMITS["title"]}, text={"en": "🎂" * LIMITS["text"]}))


def test_what_a_keyboard_types_is_taken() -> None:
    check_message(
        said(title={"fr": "Gâteau\u202f: c’est «\xa0ici\xa0»\xa0!"}, text={"fr": "👩\u200d🍳 ❤️\n5 €"})
    )


def test_lengths_are_counted_in_each_language_that_is_written() -> None:
    variant = said(title={"en": "Cake", "ru": "Торт 🎂"}, text={"en": "Come"})

    assert counts(variant) == (
        Count("en", "title", 4, 60, 35),
        Count("ru", "title", 6, 60, 35),
        Count("en", "text", 4, 500, 0),
    )


def test_each_wallet_s_advice_is_given_where_it_is_passed() -> None:
    variant = said(
        title={"en": "t" * 36, "fr": "t" * 35},
        text={"en": "x" * 103, "fr": "x" * 105},
    )

    assert caveats(variant) == (
        Caveat("title_cut", ("en",), 36, 35, wallet="google"),
        Caveat("notification_cut", ("fr",), 141, 140, wallet="apple"),
        Caveat("language_missing", tuple(each for each in LANGUAGES if each not in ("en", "fr"))),
    )


def test_who_reads_another_language_is_named_with_the_one_they_read() -> None:
    (missing,) = caveats(said(title={"ro": "Tort"}, text={"ro": "Azi"}))
    assert (set(missing.languages), missing.instead) == (set(LANGUAGES) - {"ro"}, "ro")

    missing = replace(missing, languages=("en", "fr", "ru"))
    assert say(caveat_phrase(missing), "en") == (
        "Not written: English, French, and Russian. These customers read it in another language: Romanian."
    )


@given(title=st.text(max_size=70), text=st.text(max_size=600), language=st.sampled_from(LANGUAGES))
def test_any_text_is_taken_or_refused_and_counted(title: str, text: str, language: Language) -> None:
    variant = said(title={language: title}, text={language: text})
    with suppress(InvalidInput):
        check_message(variant)
    for each in caveats(variant):
        assert all(str(each.most) in say(caveat_phrase(each), shown) for shown in LANGUAGES if each.most)
    assert all(each.characters for each in counts(variant))
