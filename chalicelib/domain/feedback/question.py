"""The question that a merchant asks after a visit: one at a time, of one kind for its whole life."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.kept import Kept
from chalicelib.domain.letters import is_shown
from chalicelib.domain.merchant.merchant import Merchant, check_link
from chalicelib.domain.programme.setup.lint import REVIEW
from chalicelib.domain.text import Text, ours, spoken_in

Kind = Literal["smiley", "score", "words"]
KINDS: tuple[Kind, ...] = get_args(Kind)
NO_SCORE = -1  # of an answer in words alone
SCORES: Mapping[Kind, tuple[int, ...]] = {
    "smiley": tuple(range(1, 6)),
    "score": tuple(range(11)),
    "words": (),
}
TEXT_MAX = 120  # characters; it stands on a phone's lock screen too
VISIT_MAX = 100

READY: tuple[tuple[Kind, str], ...] = (
    ("smiley", "feedback_ready_visit"),
    ("smiley", "feedback_ready_welcome"),
    ("smiley", "feedback_ready_waiting"),
    ("score", "feedback_ready_recommend"),
    ("words", "feedback_ready_better"),
    ("words", "feedback_ready_missed"),
)
"""Questions that an owner may take as they are, by the key of their words."""

GIFT = re.compile(  # what a reward is called in our languages
    r"\b(free|gifts?|discounts?|rewards?|coupons?|vouchers?|bonus\w*|points?|stamps?|gratis|geschenk\w*"
    r"|rabatt\w*|gutschein\w*|pr[äa]mi\w*|cadeaux?|offerts?|gratuit\w*|remises?|r[ée]ductions?|bons?"
    r"|cadou\w*|gratuit\w*|reducer\w*|puncte|ștampil\w*|подар\w*|скидк\w*|бесплатн\w*|бонус\w*|балл\w*)\b"
    r"|\d\s*%",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Question(Kept):
    """`text` may be corrected, and `wording` counts how often it was. `visit`: a card is asked after that
    one; 0: after each, but once a month. `review_url` leads to a public page, "" for none: whoever
    answered is shown it, whatever the answer was. `ended_ms`: another took its place, 0: it is the one."""

    merchant_id: str
    id: str
    kind: Kind
    text: Text
    on: bool = True
    visit: int = 0
    review_url: str = ""
    wording: int = 0
    created_ms: int = 0
    ended_ms: int = 0
    revision: int = 0

    @property
    def notice_id(self) -> str:
        """The notice that cards show while this wording of it waits on them."""
        return f"{self.merchant_id}-{self.id}-{self.wording}"


def check_question(question: Question, merchant: Merchant) -> None:
    """InvalidInput names the field to mend."""
    if question.kind not in KINDS:
        raise InvalidInput("question_kind", field="kind")
    if not question.text.get(merchant.language, "").strip():
        raise InvalidInput("question_text_needed", field=f"text.{merchant.language}")
    for language, said in question.text.items():
        at = f"text.{language}"
        if len(said) > TEXT_MAX:
            raise InvalidInput("text_too_long", field=at, at=at, most=TEXT_MAX)
        if not is_shown(said):
            raise InvalidInput("text_unshown", field=at, at=at)
        if REVIEW.search(said) and GIFT.search(said):
            raise InvalidInput("question_pays_for_review", field=at)
    if not 0 <= question.visit <= VISIT_MAX:
        raise InvalidInput("number_out_of_range", field="visit", at="visit", least=0, most=VISIT_MAX)
    check_link(question.review_url, "review_url")


def review_link(question: Question) -> str:
    """Where whoever answered may go on to. It knows nothing of the answer, and must not: a public page is
    to have the voices of all (Google's policy on fake engagement, the FTC's rule of 2024)."""
    return question.review_url


def said_to(question: Question, language: str, merchant: Merchant) -> str:
    """The question as this reader has it: in the own language, else the shop's."""
    spoken = spoken_in(question.text, ours(language, merchant.language), merchant.language)
    return question.text[spoken] if spoken else ""
