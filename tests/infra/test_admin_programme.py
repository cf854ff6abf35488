"""What a programme's file has to say in which languages."""

import json
from pathlib import Path
from typing import Any

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.words import say
from infra.admin import read_programme

EXAMPLE = json.loads((Path(__file__).parents[2] / "docs" / "examples" / "stamps.json").read_text("utf-8"))


def written(reward: dict[str, str], **changes: Any) -> bytes:
    return json.dumps({**EXAMPLE, "rules": {"needed": 9, "reward": reward}, **changes}).encode()


def test_one_language_is_enough() -> None:
    programme = read_programme(written({"ro": "o cafea"}, language="ro"))

    assert programme.language == "ro"
    assert say(programme.rules.rewards()[0].name, "fr", programme.language) == "o cafea"


def test_a_language_that_is_not_ours_is_passed_over() -> None:
    programme = read_programme(written({"xx": "a", "pt-BR": "um café", "en": "a coffee"}, language="xx"))

    assert programme.language == "en"
    assert programme.rules.rewards()[0].name == {"en": "a coffee"}


def test_a_scan_that_could_fill_a_card_and_more_is_refused() -> None:
    def rules(most: int) -> bytes:
        return json.dumps({**EXAMPLE, "rules": {**EXAMPLE["rules"], "per_scan_max": most}}).encode()

    assert read_programme(rules(9)).rules.earning().per_scan_max == 9
    with pytest.raises(InvalidInput) as refused:
        read_programme(rules(10))
    assert refused.value.field == "rules.per_scan_max"
    assert read_programme(written({"en": "a coffee"})).rules.earning().per_scan_max == 9, "by itself"


@pytest.mark.parametrize("reward", [{}, {"xx": "a"}, {"en": ""}])
def test_a_reward_without_a_name_is_refused(reward: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_programme(written(reward))

    assert refused.value.field == "rewards.free.name"


def test_the_examples_are_in_english_where_they_do_not_say() -> None:
    assert read_programme(json.dumps(EXAMPLE).encode()).language == "en"
