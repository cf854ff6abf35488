"""Merge fields: what a card fills them with, and what no text may leave open."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import Campaign, Face, Variant
from chalicelib.domain.campaign.content.merge import MERGE_FIELDS, longest, values_of
from chalicelib.domain.campaign.content.message import caveats, check_message, counts
from chalicelib.domain.campaign.draft import check_draft
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.text import LANGUAGES, Language, Merged, Text, merged
from chalicelib.words import every_language, say
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_points, a_programme_stamps

STAMPS = a_programme_stamps(tiers=(Tier("gold", {"en": "Gold", "de": "Gold"}, 3),))
OUTLETS = {"north": "North Gate"}
DRAFT = Campaign("c1", MERCHANT, "Hello", ("coffee",), NOON_MS, "staff:mara")
ALL = "{name|friend} {balance} {to_reward|a few} {reward} {tier|guest} {outlet|here} {shop}"


def said(text: str, language: Language = "en") -> Variant:
    return Variant("a", {language: "Hello"}, {language: text})


def test_each_field_is_filled_with_what_the_card_has_and_what_it_lacks_is_left_to_the_text() -> None:
    ana = a_card(balance=7, holder_name="Ana Maria Popescu", outlets=("north", "south"), earned=7)

    assert values_of(said(ALL), ana, STAMPS, OUTLETS) == {
        "name": "Ana", "balance": 7, "to_reward": 3, "reward": "a free coffee",
        "tier": "Gold", "outlet": "North Gate", "shop": "Café Luna",
    }  # fmt: skip
    assert values_of(said(ALL), a_card(), STAMPS, OUTLETS) == {
        "balance": 0, "to_reward": 10, "reward": "a free coffee", "shop": "Café Luna",
    }  # fmt: skip
    assert values_of(said("{name|friend}"), ana, STAMPS, OUTLETS) == {"name": "Ana"}, "no more than is asked"
    assert values_of(said("Come"), ana, STAMPS, OUTLETS) == {}


def test_where_every_reward_is_in_reach_nothing_is_missing_to_one_and_the_best_that_waits_is_named() -> None:
    rich = a_card(balance=500, programme_id="points", language="fr")

    found = values_of(said("{to_reward|rien} {reward}", "fr"), rich, a_programme_points(), {})
    assert found == {"reward": "un déjeuner"}


def test_a_long_value_is_cut_so_that_the_bound_of_the_text_holds() -> None:
    ana = a_card(holder_name="A" * 60)
    (name,) = values_of(said("{name|x}"), ana, STAMPS, {}).values()

    assert len(str(name)) == MERGE_FIELDS["name"].longest == longest("{name|x}")
    assert longest("Hi {name|" + "y" * 40 + "}!") == 44
    text = said("x" * 480 + "{shop}")
    assert counts(text)[-1].characters == 480 + MERGE_FIELDS["shop"].longest
    with pytest.raises(InvalidInput, match="text_too_long"):
        check_message(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi {nmae|you}", "merge_field_unknown"),
        ("Hi {}", "merge_field_unknown"),
        ("Hi {name}", "merge_field_instead"),
        ("Hi {name| }", "merge_field_instead"),
        ("{to_reward} to go", "merge_field_instead"),
    ],
)
def test_a_field_that_is_none_or_says_nothing_instead_is_refused_as_it_is_saved(text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_draft(replace(DRAFT, variants=(said("Fine"), replace(said(text, "ru"), id="b"))))

    assert (refused.value.code, refused.value.field) == (code, "variants.b.text.ru")
    assert all(say(refused.value.phrase, language) for language in LANGUAGES)


def test_the_line_on_the_front_takes_no_fields_and_a_text_may_have_them_all() -> None:
    check_message(said(ALL))
    check_message(said("{ name | friend }, {balance|none}: :-}"))
    with pytest.raises(InvalidInput, match="merge_field_here"):
        check_draft(replace(DRAFT, face=Face(line={"en": "Hi {name|you}"})))


@pytest.mark.parametrize("text", ["Hi [name]", "Hi {{name|you}}", "Hi {name|you", "%name%"])
def test_a_field_typed_in_another_tools_way_is_a_caution(text: str) -> None:
    (found,) = (each for each in caveats(said(text)) if each.code == "merge_mistyped")
    assert found.typed
    assert found.typed in text


def test_a_number_is_said_with_its_unit_in_each_language_and_no_value_is_read_for_fields() -> None:
    text: Text = {"en": "{name|you}: {balance}", "ru": "{name|вы}: {balance}", "de": "Hallo {name|Gast}"}
    card = a_card(balance=2, holder_name="{shop}", merged={"name": "{shop}", "balance": 2})
    look = card_look(STAMPS, card, "B", news=None)
    assert look.merged == {}, "nothing was told"

    filled = Merged(text, {"name": "{shop}", "balance": STAMPS.rules.counted(2)})
    said_in = {
        language: text.replace("\N{NO-BREAK SPACE}", " ") for language, text in every_language(filled).items()
    }
    assert said_in == {"en": "{shop}: 2 stamps", "ru": "{shop}: 2 штампа", "de": "Hallo {shop}"}
    assert say(filled, "fr") == every_language(filled)["en"]
    assert merged("{name} {other|it} {gone}", {"name": "Ana"}) == "Ana it {gone}"


def test_a_cards_values_are_its_own_alone() -> None:
    assert hash(a_card(merged={"name": "Ana"})) == hash(a_card())
    assert Card.__dataclass_fields__["merged"].compare
