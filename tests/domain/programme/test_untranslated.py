"""Which of a programme's texts lack which language."""

from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.untranslated import untranslated
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import LANGUAGES, Text
from tests.support.fakes import a_programme_stamps

ALL: Text = dict.fromkeys(LANGUAGES, "words")


def programme(reward: Text, *tiers: Text) -> Programme:
    named = tuple(Tier(f"t{number}", name, number + 1) for number, name in enumerate(tiers))
    return a_programme_stamps(rules=Stamps(needed=5, reward=reward), tiers=named)


def test_a_programme_in_every_language_lacks_nothing() -> None:
    assert untranslated(programme(ALL, ALL)) == {}


def test_each_text_is_named_under_the_language_that_it_lacks() -> None:
    reward: Text = {**ALL, "fr": ""}
    tier: Text = {"en": "Gold", "ro": "Aur"}
    lacking = untranslated(programme(reward, ALL, tier))

    assert lacking["fr"] == (reward, tier)
    assert lacking["ru"] == (tier,)
    assert set(lacking) == set(LANGUAGES) - {"en", "ro"}
