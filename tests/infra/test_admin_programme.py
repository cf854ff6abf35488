"""What a programme's file has to say in which languages."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.words import say
from infra import files
from infra.put import check_sense
from tests.support.fakes import LUNA, FakeStore

EXAMPLE = json.loads((Path(__file__).parents[2] / "docs" / "examples" / "stamps.json").read_text("utf-8"))


def read_programme(text: bytes, own: Language = "en") -> Programme:
    return files.read_programme(text, lambda id_: replace(LUNA, id=id_, languages=(own,)))


def written(reward: dict[str, str], **changes: Any) -> bytes:
    return json.dumps({**EXAMPLE, "rules": {"needed": 9, "reward": reward}, **changes}).encode()


def test_one_language_is_enough() -> None:
    programme = read_programme(written({"ro": "o cafea"}), "ro")

    assert programme.language == "ro"
    assert say(programme.rules.rewards()[0].name, "fr", programme.language) == "o cafea"


def test_a_language_that_is_not_ours_is_passed_over() -> None:
    programme = read_programme(written({"xx": "a", "pt-BR": "um café", "en": "a coffee"}))

    assert programme.language == "en"
    assert programme.rules.rewards()[0].name == {"en": "a coffee"}


def test_a_scan_that_could_fill_a_card_and_more_is_refused() -> None:
    def rules(most: int) -> bytes:
        return json.dumps({**EXAMPLE, "rules": {**EXAMPLE["rules"], "per_scan_max": most}}).encode()

    assert read_programme(rules(9)).earning().per_scan_max == 9
    with pytest.raises(InvalidInput) as refused:
        read_programme(rules(10))
    assert refused.value.field == "rules.per_scan_max"
    assert read_programme(written({"en": "a coffee"})).earning().per_scan_max == 9, "by itself"


def test_what_would_confuse_is_said_with_its_reason_and_what_is_refused_is_not_put(
    capsys: pytest.CaptureFixture[str],
) -> None:
    back = {"type": "credit", "id": "back", "name": {"en": "Money back"}, "percent": 5, "months": 6}
    programme = read_programme(written({"en": "a coffee"}, parts=[back]))

    with pytest.raises(InvalidInput):
        check_sense(programme, FakeStore())

    said = capsys.readouterr().err
    assert "Refused: parts.0: A purchase brings two things at once: Money back too." in said
    assert "Look: parts.0.months: " in said


@pytest.mark.parametrize("reward", [{}, {"xx": "a"}, {"en": ""}])
def test_a_reward_without_a_name_is_refused(reward: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_programme(written(reward))

    assert refused.value.field == "rewards.free.name"
