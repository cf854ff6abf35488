"""Answers: what a card's holder said to the question, once for each time that it was asked."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.feedback.asking import open_to
from chalicelib.domain.feedback.question import NO_SCORE, SCORES, Question
from chalicelib.domain.kept import Kept
from chalicelib.domain.letters import is_shown, one_line, with_own_line_ends
from chalicelib.domain.time.wall_clock import local

WORDS_MAX = 500
TAG_MAX, TAGS_MAX = 30, 5
State = Literal["", "new", "read"]
"""Of an answer's words: none, not read yet, read."""


@dataclass(frozen=True, slots=True)
class Answer(Kept):
    """What the holder of card `serial` said when it was asked at `asked_ms`: first at `at_ms`, last at
    `said_ms`. `week` is the Monday of the visit's week by the shop's clock, `outlet` where it was. `wording`
    is which of the question's. `tags` are what the shop calls it by, `case_id` what it led to."""

    serial: str
    merchant_id: str
    programme_id: str
    question_id: str
    asked_ms: int
    at_ms: int
    said_ms: int
    week: str
    outlet: str = ""
    score: int = NO_SCORE
    words: str = ""
    wording: int = 0
    language: str = ""
    read_ms: int = 0
    read_by: str = ""
    tags: tuple[str, ...] = ()
    case_id: str = ""
    revision: int = 0

    @property
    def id(self) -> str:
        return f"{self.serial}-{self.asked_ms}"

    @property
    def state(self) -> State:
        return "" if not self.words else "read" if self.read_ms else "new"


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """Answers newest first; `next` continues, empty at the end."""

    answers: tuple[Answer, ...]
    next: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many gave each score, of one week's visits to one outlet. It holds nobody's name, and stays."""

    question_id: str
    week: str
    outlet: str
    scores: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """What came with a form: a score, or words, or both; `cut`: the words were longer than we keep."""

    score: int | None = None
    words: str | None = None
    cut: bool = False


def said_of(question: Question, score: str | None, words: str | None) -> Said:
    """What was said, from what a browser sent."""
    given: int | None = None
    if score is not None:
        given = next((each for each in SCORES[question.kind] if str(each) == score), None)
        if given is None:
            raise InvalidInput("answer_score", field="score")
    kept, cut = (None, False) if words is None else shortened(words)
    if given is None and not kept:
        raise InvalidInput("answer_empty", field="words" if question.kind == "words" else "score")
    return Said(given, kept, cut)


def shortened(words: str) -> tuple[str, bool]:
    """The words without what cannot be seen, as many as are kept, and whether some were not."""
    lines = (one_line(line) for line in with_own_line_ends(words).split("\n"))
    text = "\n".join(lines).strip()
    assert is_shown(text, lines=True), "one_line leaves nothing that is not shown"
    return text[:WORDS_MAX].rstrip(), len(text) > WORDS_MAX


def answer_to(
    question: Question | None, card: Card, said: Said, before: Answer | None, now_ms: int, zone: str
) -> Answer:
    """The answer of this card, in the place of the one `before`; NotAllowed says why it cannot be given.

    Words alone leave the score as it was; a score alone leaves the words.
    """
    asked, there = card.asked, open_to(card, question, now_ms)
    if asked is None or there is None:
        raise NotAllowed("question_not_now")
    if before is None and said.score is None and there.kind != "words":
        raise InvalidInput("answer_empty", field="score")
    base = before or Answer(
        card.serial,
        card.merchant_id,
        card.programme_id,
        there.id,
        asked.at_ms,
        now_ms,
        now_ms,
        week_of(asked.at_ms, zone),
        asked.outlet,
        language=card.language,
    )
    words = base.words if said.words is None else said.words
    unread = words != base.words
    return replace(
        base,
        said_ms=now_ms,
        score=base.score if said.score is None else said.score,
        words=words,
        wording=there.wording,
        read_ms=0 if unread else base.read_ms,
        read_by="" if unread else base.read_by,
        revision=base.revision + 1 if before else 0,
    )


def read_by(answer: Answer, by: str, now_ms: int) -> Answer:
    return replace(answer, read_ms=answer.read_ms or now_ms, read_by=answer.read_by or by)


def tagged(answer: Answer, tags: Iterable[str]) -> Answer:
    """InvalidInput for a tag that is empty, too long or one too many; the same twice is once."""
    kept = tuple(dict.fromkeys(one_line(tag).lower() for tag in tags))
    if len(kept) > TAGS_MAX or not all(1 <= len(tag) <= TAG_MAX for tag in kept):
        raise InvalidInput("answer_tags", field="tags", most=TAGS_MAX, letters=TAG_MAX)
    return replace(answer, tags=kept)


def week_of(at_ms: int, zone: str) -> str:
    """The Monday of that week, by the clock there."""
    day = local(at_ms, zone).date()
    return (day - timedelta(days=day.weekday())).isoformat()


def tallied(answers: Iterable[Answer]) -> tuple[Tally, ...]:
    """The tallies that these answers make: the stored ones, recomputed from nothing."""
    found: dict[tuple[str, str, str], Counter[int]] = {}
    for answer in answers:
        place = (answer.question_id, answer.week, answer.outlet)
        found.setdefault(place, Counter())[answer.score] += 1
    return tuple(Tally(*place, dict(scores)) for place, scores in sorted(found.items()))
