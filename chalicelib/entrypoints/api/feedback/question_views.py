"""The question, its results and its answers, as the JSON API takes and shows them."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.domain.feedback.answer import TAG_MAX, TAGS_MAX, Answer
from chalicelib.domain.feedback.question import NO_SCORE, TEXT_MAX, VISIT_MAX, Kind, Question
from chalicelib.domain.feedback.results import Summary
from chalicelib.domain.merchant.merchant import LINK_MAX
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant, Mark, Revision, by_language, stated

# Tags and texts are longer at the door than they may be: a rule says it with a better sentence.
Written = Annotated[str, Meta(max_length=4 * TEXT_MAX)]
Tag = Annotated[str, Meta(max_length=4 * TAG_MAX)]


class QuestionBody(msgspec.Struct, forbid_unknown_fields=True):
    kind: Annotated[Kind, Meta(description="Stays what it is: another kind is asked anew.")]
    text: Annotated[
        dict[Language, Written], by_language(f"At most {TEXT_MAX} characters; the shop's own is needed.")
    ]
    revision: Annotated[Revision, Meta(description="That was edited; 0 while nothing is asked.")]
    on: bool = True
    visit: Annotated[
        int, stated("After which visit; 0: each, at most once a month.", minimum=0, maximum=VISIT_MAX)
    ] = 0
    review_url: Annotated[
        str,
        Meta(max_length=LINK_MAX, description="A public page, shown to whoever answered, whatever it was."),
    ] = ""
    anew: Annotated[bool, Meta(description="Another question, with results of its own.")] = False


class NotedBody(msgspec.Struct, forbid_unknown_fields=True):
    """What the shop notes of an answer; what is left out stays as it is."""

    read: bool | None = None
    tags: Annotated[list[Tag], Meta(max_length=4 * TAGS_MAX)] | None = None


class QuestionView(msgspec.Struct):
    id: str
    kind: Kind
    text: dict[Language, str]
    on: bool
    visit: int
    review_url: str
    created_at: Instant
    ended_at: Instant | None


class ReadyView(msgspec.Struct):
    """A question that can be taken as it is."""

    kind: Kind
    text: dict[Language, str]


class QuestionsView(msgspec.Struct):
    """`thanks`: what the programmes give for an answer, by its name; nothing is given for a review."""

    question: QuestionView | None
    revision: int
    former: list[QuestionView]
    ready: list[ReadyView]
    languages: Annotated[list[Language], Meta(description="The shop's, its own first.")]
    thanks: list[str]


class ScoreView(msgspec.Struct):
    score: int
    n: int


class MeasureView(msgspec.Struct):
    """With 95 % confidence between `low` and `high`: of smileys the share of the two best from 0 to 1, of
    scores the net promoter score from -100 to 100."""

    value: float
    low: float
    high: float


class AnswersView(msgspec.Struct):
    answers: int
    few: Annotated[bool, Meta(description="Too few to lean on.")]
    scores: list[ScoreView]
    measure: MeasureView | None


class WeekView(msgspec.Struct):
    week: Annotated[str, Meta(description="Its Monday.")]
    of: AnswersView


class OutletResultView(msgspec.Struct):
    outlet: str
    name: str
    of: AnswersView


class QuestionResultsView(msgspec.Struct):
    question: QuestionView
    all: AnswersView
    weeks: list[WeekView]
    outlets: list[OutletResultView]


class CommentView(msgspec.Struct):
    """Words of an answer; `score` is None of a question for words alone."""

    id: str
    serial: str
    name: str
    question_id: str
    kind: Annotated[Kind | None, Meta(description="Of its question; none of one that is listed no more.")]
    score: int | None
    words: str
    outlet: str
    said_at: Instant
    read_at: Instant | None
    tags: list[str]
    case: str | None


class CommentsView(msgspec.Struct):
    comments: list[CommentView]
    next: Mark | None


class OneCommentView(msgspec.Struct):
    comment: CommentView


class CountedView(msgspec.Struct):
    name: str
    n: int


class ThemesView(msgspec.Struct):
    """Of the latest `comments`: how many have each tag, and each word that comes often."""

    comments: int
    tags: list[CountedView]
    words: list[CountedView]


def question_view(question: Question) -> QuestionView:
    return QuestionView(
        id=question.id,
        kind=question.kind,
        text=dict(question.text),
        on=question.on,
        visit=question.visit,
        review_url=question.review_url,
        created_at=instant(question.created_ms),
        ended_at=instant(question.ended_ms) if question.ended_ms else None,
    )


def summary_view(summary: Summary) -> AnswersView:
    held = summary.measure
    return AnswersView(
        answers=summary.answers,
        few=summary.few,
        scores=[ScoreView(score, n) for score, n in summary.scores],
        measure=MeasureView(held.value, held.low, held.high) if held else None,
    )


def comment_view(answer: Answer, name: str, outlet: str, kind: Kind | None) -> CommentView:
    return CommentView(
        id=answer.id,
        serial=answer.serial,
        name=name,
        question_id=answer.question_id,
        kind=kind,
        score=None if answer.score == NO_SCORE else answer.score,
        words=answer.words,
        outlet=outlet,
        said_at=instant(answer.said_ms),
        read_at=instant(answer.read_ms) if answer.read_ms else None,
        tags=list(answer.tags),
        case=answer.case_id or None,
    )
