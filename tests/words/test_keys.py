"""Every message that is asked for is there with its blanks filled, and every message is asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import get_args

import pytest

from chalicelib.domain.audience.condition import COMPARISONS, operators_of
from chalicelib.domain.audience.facts import FACTS, Choice, Number, Ranked
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.audience.said import HELPED, NAMED, NONE_TOO
from chalicelib.domain.campaign.attention import UNTOLD, Attention
from chalicelib.domain.campaign.campaign import CampaignState
from chalicelib.domain.campaign.content.message import CaveatCode
from chalicelib.domain.campaign.cost import UNITS
from chalicelib.domain.campaign.result.verdict import Verdict
from chalicelib.domain.campaign.telling import TRIAL_HELD
from chalicelib.domain.campaign.triggers import TRIGGERS
from chalicelib.domain.customer.consent import SOURCES
from chalicelib.domain.customer.contact import Kind as ContactKind
from chalicelib.domain.customer.details import Details
from chalicelib.domain.customer.dictionary import LINES, PARTS
from chalicelib.domain.face.actions import ACTION_TYPES, Action
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.feedback.case import KINDS as KINDS_OF_CASE
from chalicelib.domain.feedback.question import SCORES
from chalicelib.domain.ledger.patterns import FactKind
from chalicelib.domain.ledger.statement import Fault
from chalicelib.domain.people.audit import AuditCode
from chalicelib.domain.people.keys import KeyUse
from chalicelib.domain.people.mailed import Why
from chalicelib.domain.programme.changes import terms
from chalicelib.domain.programme.grant import Event, Once
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.setup.lint import CODES
from chalicelib.domain.programme.setup.proposals import Kind
from chalicelib.domain.programme.types import TYPES
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.webhook.tries import Failure
from chalicelib.entrypoints.api.campaign.views.comparison import ROWS
from chalicelib.entrypoints.api.campaign.views.results import DEFINED
from chalicelib.entrypoints.api.people.audit_table import NAMELESS
from chalicelib.entrypoints.api.people.facts_said import UNITS as UNITS_OF_TIME
from chalicelib.service.people.sign_in import Way
from chalicelib.wiring import prices
from infra.words import build as words
from tests.words.sources import (
    blanks,
    compiled,
    constants,
    in_other_messages,
    in_pages,
    in_passes,
    messages,
    of_page,
    phrases,
    raised,
)

pytestmark = pytest.mark.xdist_group("words")  # what was read of the sources is read once

NUMBERS = {name: fact for name, fact in FACTS.items() if isinstance(fact, Number)}
ASKED = {name: fact for name, fact in FACTS.items() if not isinstance(fact, Ranked)}

FACT_NAMES = (
    *(each.name for kind in (Attention, Limits, Choices, Details) for each in fields(kind)),
    *("name", "email", "role", "roles", "days", "outlet", "label", "use", "way", "tries", "left", "why"),
    *("browser", "network", "contact", "currency", "languages", "colours", "pictures", "privacy", "terms"),
    *("imprint", "months", "text", "stamp_at_once", "added", "lines", "needs_approval", "approvers"),
    *("budget_micros", "card", "cards", "number", "fields", "url", "description", "event", "since", "calls"),
    *("on", "off", "all", "nobody", "by_second"),
    *(f"by_{way}" for way in get_args(Way)),
    *(f"for_{use}" for use in get_args(KeyUse)),
    *(f"why_{why}" for why in get_args(Why)),
)  # what a change is noted by, and set to: limits, choices and settings by their own fields' names
# What is put in place of {}, for each key that the code computes.
COMPUTED: Mapping[str, Iterable[str]] = {
    "audience_{}": NAMED,
    "audience_{}{}": [
        *(each for number in NUMBERS.values() for each in operators_of(number)),
        *(f"{each}_ago" for each in COMPARISONS),
    ],
    "audience_{}_none": NONE_TOO,
    "audience_fact_{}": FACTS,
    "fact_{}": FACT_NAMES,
    "unit_{}": [unit for _, unit in UNITS_OF_TIME],
    "audience_help_{}": HELPED,
    "audience_is_{}": [n for n, fact in ASKED.items() if not (isinstance(fact, Choice) and fact.days_needed)],
    "audience_is_{}_within": [name for name, fact in ASKED.items() if fact.read_within],
    "audience_ready_{}": READY_MADE,
    "apology_{}": KINDS_OF_CASE,
    "case_kind_{}": KINDS_OF_CASE,
    "back_code_{}": get_args(ContactKind),
    "back_contact_{}": ["both", *get_args(ContactKind)],
    "by_{}": (*NAMELESS, "key", "device", "other"),
    "caveat_{}": get_args(CaveatCode),
    "cost_{}": UNITS,
    "cost_waits_{}": [unit for unit in UNITS if prices().units[unit].per_second],
    "data_contact_remove_{}": ("phone", "mail"),
    "data_kept_{}": [line.id for line in LINES],
    "data_part_{}": PARTS,
    "data_source_{}": SOURCES,
    "data_why_{}": [line.id for line in LINES],
    "definition_{}": DEFINED,
    "did_{}": [code.replace(".", "_") for code in get_args(AuditCode) if not code.startswith("deployment.")],
    "effect_{}": ("more", "less", "none"),
    "unsaid_{}": ("few", "early", "little"),
    "proposal_{}": get_args(Kind),
    "books_{}": TYPES,
    "compared_{}": ROWS,
    "retold_{}": ("more", "less"),
    "retold_sales_{}": ("more", "less"),
    "retold_beside_{}": get_args(Verdict),
    "retold_notification_{}": ("more", "less", "none"),
    "notification_{}": ("more", "less", "none"),
    "state_{}": get_args(CampaignState),
    "right_on_{}": get_args(Event),
    "statement_{}": get_args(Fault),
    "table_{}": [
        name for key in messages() if (name := key.removeprefix("table_")) != key and name in constants()
    ],
    "terms_{}": get_args(terms.Kind),
    "texts_{}": set(get_args(Verdict)) - {"few"},
    "held_{}": UNTOLD,
    "held_{}_why": UNTOLD,
    "history_{}": ("give", "paper", "import", "pause", "resume"),
    "join_in_app_{}": ("iphone", "android"),
    "join_other_{}": ("iphone", "android"),
    "lint_{}_why": CODES,
    "offer_again_{}": [once for once in get_args(Once) if once],
    "smiley_{}": [str(score) for score in SCORES["smiley"]],
    "pattern_{}": get_args(FactKind),
    "trial_held_{}": TRIAL_HELD,
    "trigger_{}_said": TRIGGERS,
    "webhook_call_{}": (*get_args(Failure), "delivered", "off", "lost", "quiet", "waiting"),
    "will_{}": ("message", "silent", "half_silent", "face", "window", "gift", "bonus", "trigger"),
    "way_{}": [each for each in ACTION_TYPES if Action(each).way != "page"],
}


def keys_of(asked: str) -> set[str]:
    """The keys that a key with {} stands for."""
    if "{}" not in asked:
        return {asked}
    head, _, tail = asked.partition("{}")
    return {f"{head}{value}{tail.replace('{}', '')}" for value in COMPUTED[asked]}


def test_every_phrase_is_there_with_values_for_its_blanks() -> None:
    assert len(phrases()) > 40
    for asked, given in phrases():
        for key in keys_of(asked):
            assert key in messages(), f"no message is called {key}"
            assert "**" in given or blanks(key) <= given, f"{key} asks for more than {sorted(given)}"


def test_every_word_of_a_page_is_there() -> None:
    assert len(in_pages()) > 30
    assert {key for asked in in_pages() for key in keys_of(asked)} - set(messages()) == set()


def test_every_key_that_is_computed_is_still_asked_for() -> None:
    asked = {*in_pages(), *(key for key, _ in phrases())}

    assert set(COMPUTED) == {key for key in asked if "{}" in key}


def test_no_message_is_left_over() -> None:
    asked = {key for computed in COMPUTED for key in keys_of(computed)} | {code for code, _ in raised()}
    used = asked | constants() | in_pages() | in_passes() | in_other_messages()

    assert {key for key in set(messages()) - used if not of_page(key)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_falls_back(language: Language) -> None:
    assert set(messages()) - set(compiled()[language][1]) == set()


def test_the_folders_of_words_are_the_languages() -> None:
    assert set(words.languages()) == set(LANGUAGES)
