"""A condition in words: what was built is what is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.audience.audience import Plain
from chalicelib.domain.audience.choices import CHOICE_NAMES
from chalicelib.domain.audience.condition import COMPARISONS, operators_of
from chalicelib.domain.audience.facts import FACTS, Choice
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.audience.said import said
from chalicelib.domain.audience.words import DAYS, FACT_NAMES, OPERATOR_NAMES, READY_MADE_NAMES
from chalicelib.domain.text import LANGUAGES, Language, Text
from tests.support.audiences import conditions, fact

NAMES = {"programme": {"coffee": "Coffee card"}, "outlet": {"north": "North"}, "tier": {"gold": "Gold"}}


@given(conditions, st.sampled_from(LANGUAGES))
def test_every_condition_has_a_sentence_in_every_language(condition: Plain, language: Language) -> None:
    text = said(condition, language, NAMES)

    assert text.endswith(".")
    assert "{" not in text
    assert "None" not in text


def test_every_fact_operator_and_choice_has_its_name_in_every_language() -> None:
    assert set(FACT_NAMES) == set(FACTS)
    assert set(READY_MADE_NAMES) == set(READY_MADE)
    assert set(OPERATOR_NAMES["days_ago"]) == set(COMPARISONS)
    assert set(OPERATOR_NAMES[""]) == {each for asked in FACTS.values() for each in operators_of(asked)}
    for name, asked in FACTS.items():
        if isinstance(asked, Choice) and asked.choices:
            assert set(CHOICE_NAMES[name]) == set(asked.choices)
    texts: list[Text] = [*FACT_NAMES.values(), *READY_MADE_NAMES.values(), *DAYS.values()]
    for named in CHOICE_NAMES.values():
        texts += named.values()
    for phrases in OPERATOR_NAMES.values():
        texts += phrases.values()
    assert all(set(text) == set(LANGUAGES) for text in texts)


@pytest.mark.parametrize(
    ("condition", "language", "text"),
    [
        ({"all": []}, "en", "Everybody."),
        ({"any": []}, "ro", "Nimeni."),
        (fact("balance", "at_least", 3), "en", "Stamps or points on the card: at least 3."),
        (fact("spent_minor", "at_most", 1250), "fr", "Dépense totale : au plus 12,50."),
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
    spoken = said(condition, language, NAMES)

    assert spoken.lower() == text.lower()
    assert spoken[0] == "(" or spoken[0].isupper()
