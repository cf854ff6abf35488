"""What a phone shows in each language, and that nobody's words are lost or taken for a key."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib.domain.face.look import Look
from chalicelib.domain.text import LANGUAGES
from tests.wallets.apple.passes import Build, a_point_look, a_stamp_look, digests

EACH_LOOK = pytest.mark.parametrize("look", [a_stamp_look(), a_point_look()], ids=lambda look: look.template)


@EACH_LOOK
def test_every_language_has_the_same_keys_and_every_message_its_placeholder(build: Build, look: Look) -> None:
    made = build(look)

    assert made.languages == set(LANGUAGES)
    assert len({frozenset(made.strings(language)) for language in LANGUAGES}) == 1
    for key, field in made.fields().items():
        for language in LANGUAGES:
            assert field["label"] in made.strings(language)
            if "changeMessage" in field:
                assert "%@" in field["changeMessage"]
                assert "%@" in made.shown(key, language, "changeMessage")


def test_words_are_in_the_phones_language_and_in_english_where_there_is_none(build: Build) -> None:
    made = build(a_stamp_look())

    assert made.shown("reward", "ru") == "Бесплатный кофе"
    assert made.shown("balance", "ro", "label") == "Ștampile"
    assert made.shown("news", "ru") == "Cake on Friday"
    assert made.strings("fr")[made.face["description"]] == "Café Carnet : Coffee card, carte de fidélité"


def test_a_word_that_is_also_a_key_keeps_its_own_translations(build: Build) -> None:
    values = {
        "holder": "Stamps",
        "reward": {"en": "News", "fr": "Le journal"},
        "next": {"en": "News", "fr": "La gazette"},
        "contact": "News",
    }
    made = build(a_stamp_look(values=values, organization="Your reward"))

    assert made.shown("holder", "fr").strip("\u200b") == "Stamps"
    assert made.shown("contact", "fr").strip("\u200b") == "News"
    assert made.shown("reward", "fr") == "Le journal"
    assert made.shown("next", "fr") == "La gazette"
    assert made.shown("news", "fr", "label") == "Nouveautés"
    organization = made.face["organizationName"]
    assert made.strings("fr").get(organization, organization).strip("\u200b") == "Your reward"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
    word=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
)
def test_any_name_and_any_word_survive(build: Build, name: str, word: str) -> None:
    values = {"holder": name, "rule": {"en": "Rule", "fr": word}, "contact": word, "news": {"en": word}}
    made = build(a_stamp_look(values=values, organization=name))

    assert made.shown("holder", "ru").rstrip("\u200b") == name.rstrip("\u200b")
    assert made.shown("contact", "en").rstrip("\u200b") == word.rstrip("\u200b")
    assert made.shown("rule", "fr") == word
    assert made.shown("news", "ro") == word
    assert made.files["ro.lproj/pass.strings"].count(b"\n") == len(made.strings("ro")), "a line for each word"
    assert made.manifest == digests(made.files)
