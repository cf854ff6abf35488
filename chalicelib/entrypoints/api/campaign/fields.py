"""Fields that several bodies of a campaign have."""

from typing import Annotated, Any

from msgspec import Meta

from chalicelib.domain.audience.condition import PARTS_MAX
from chalicelib.domain.campaign.draft import BUDGET_MICROS_MAX
from chalicelib.domain.letters import with_own_line_ends
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MINUTES
from chalicelib.entrypoints.http.fields import ShortText, by_language, stated

WORDS_MAX = 1000  # of a text that is still being written
Written = Annotated[str, Meta(max_length=WORDS_MAX)]
Words = Annotated[
    dict[Language, Written], by_language("By language code; English stands for what is missing.")
]
Audience = Annotated[dict[str, Any], Meta(max_length=PARTS_MAX)]
Budget = Annotated[int, Meta(ge=0, le=BUDGET_MICROS_MAX)]
Minute = Annotated[int, stated("Minutes after midnight.", minimum=0, maximum=DAY_MINUTES - 1)]
Gift = Annotated[
    ShortText, Meta(description="The part of each programme that is given with it; empty for none.")
]


def said(words: dict[Language, str]) -> dict[Language, str]:
    """The languages in which something is said."""
    return {language: with_own_line_ends(text).strip() for language, text in words.items() if text.strip()}
