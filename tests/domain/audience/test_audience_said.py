"""A condition in words: what was built is what is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.audience.audience import Plain, condition_of
from chalicelib.domain.audience.condition import operators_of
from chalicelib.domain.audience.facts import FACTS, Choice, Number
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.audience.said import HELPED, choice_name, comparison, said
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.words import knows, say, sentence, written
from tests.support.audiences import conditions, fact

NAMES = {
    "programme": {"coffee": "Coffee card"},
    "outlet": {"north": "North"},
    "tier": {"gold": "Gold"},
    "got": {"c-1": "Autumn"},
}


@given(conditions, st.sampled_from(LANGUAGES))
def test_every_condition_has_a_sentence_in_every_language(condition: Plain, language: Language) -> None:
    text = sentence(said(condition_of(condition), NAMES, "EUR"), language)

    assert text.endswith(".")
    assert "{" not in text
    assert "None" not in text


def test_every_fact_operator_and_ready_made_audience_has_its_name() -> None:
    assert all(knows(f"audience_fact_{name}") for name in FACTS)
    assert all(knows(f"audience_ready_{name}") for name in READY_MADE)
    assert all(knows(f"audience_help_{name}") for name in HELPED)
    assert knows("audience_top")
    for asked in FACTS.values():
        if isinstance(asked, Number):
            for operator in operators_of(asked):
                assert "…" in say(comparison(operator, asked.unit, "…", "…"), "en") or operator == "never"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_thing_that_a_fact_can_be_has_a_name_of_its_own(language: Language) -> None:
    for name, asked in FACTS.items():
        if isinstance(asked, Choice) and asked.choices:
            names = [written(choice_name(name, each, {}), language) for each in asked.choices]
            assert len(set(names)) == len(asked.choices)
            assert not any("_" in each or "{" in each for each in names)


@pytest.mark.parametrize(
    ("condition", "language", "text"),
    [
        (
            {"fact": "top_spent", "is": "top", "value": 10, "least": 8240},
            "en",
            "Among the 10\u00a0% of cards that spent most: €82.40 or more.",
        ),
        (
            {"fact": "redeemed", "is": "one_of", "value": ["cake"], "days": 1},
            "de",
            "Hat am letzten Tag geholt: cake.",
        ),
        (
            {"not": {"fact": "got", "is": "one_of", "value": ["c-1"], "days": 30}},
            "en",
            "Not (was sent the campaign in the last 30 days: Autumn).",
        ),
        (
            {
                "fact": "audience",
                "is": "one_of",
                "value": ["a-1"],
                "means": [
                    {"name": "Near", "condition": {"fact": "weekday", "is": "one_of", "value": [6, 7]}}
                ],
            },
            "en",
            "In the audience: “Near” (came on: Sat or Sun).",
        ),
        ({"all": []}, "en", "Everybody."),
        ({"any": []}, "ro", "Nimeni."),
        (fact("balance", "at_least", 3), "en", "Stamps or points on the card: at least 3."),
        (fact("spent_minor", "at_most", 1250), "fr", "Dépense totale : au plus 12,50\u00a0€."),
        (fact("visits", "exactly", 1, days=21), "ru", "Визиты за 21 день: ровно 1."),
        (fact("last_visit", "between", [30, 89]), "en", "Last visit: 30 to 89 days ago."),
        (fact("last_visit", "never"), "fr", "Dernière visite : jamais."),
        (
            fact("joined", "on_dates", ["2026-01-01", "2026-02-01"]),
            "ro",
            "Înscriere: de la 2026-01-01 la 2026-02-01.",
        ),
        (fact("programme", "one_of", ["coffee", "gone"]), "en", "Programme: Coffee card or gone."),
        (fact("tier", "one_of", ["gold", ""]), "fr", "Palier : Gold ou aucun."),
        (fact("rfm", "one_of", ["lost"]), "en", "RFM class: lost."),
        (
            {
                "all": [
                    {"any": [fact("language", "one_of", ["ro"]), fact("waiting", "at_least", 1)]},
                    {"not": fact("consent", "one_of", ["no"])},
                ]
            },
            "en",
            "(Language: Romanian; or rewards waiting: at least 1); and not (agreed to messages: no).",
        ),
    ],
)
def test_a_condition_reads_as_people_say_it(condition: Plain, language: Language, text: str) -> None:
    spoken = sentence(said(condition_of(condition), NAMES, "EUR"), language)

    assert spoken.lower() == text.lower()
    assert spoken[0] == "(" or spoken[0].isupper()
