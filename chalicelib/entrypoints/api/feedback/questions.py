"""The question that a shop asks after a visit, and what was answered."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.feedback.answer import Answer, State, read_by, tagged
from chalicelib.domain.feedback.question import READY
from chalicelib.domain.feedback.themes import JOINTS
from chalicelib.domain.letters import folded
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.text import LANGUAGES, phrase
from chalicelib.entrypoints.api.feedback.question_views import (
    CommentsView,
    CommentView,
    CountedView,
    NotedBody,
    OneCommentView,
    OutletResultView,
    QuestionBody,
    QuestionResultsView,
    QuestionsView,
    ReadyView,
    ThemesView,
    WeekView,
    comment_view,
    question_view,
    summary_view,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of, works_at
from chalicelib.entrypoints.http.fields import known_id, number_in, page_limit
from chalicelib.entrypoints.http.operation import AFTER, LIMIT, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.feedback.questions import Wanted, set_question
from chalicelib.service.feedback.reading import asked_ever, noted, question_by, results, themes
from chalicelib.service.feedback.to_case import to_case
from chalicelib.tokens import new_case_numbers

STATES: tuple[State, ...] = ("new", "read")

routes = Api(__name__)


@routes.operation(
    "GET /question",
    id="getQuestion",
    summary="The question that is asked after a visit, those of before, and ready-made ones",
    permission="see_questions",
    answers={200: QuestionsView},
    person=True,
)
def get_question(caller: Caller) -> Response:
    return answer(_questions(caller))


@routes.operation(
    "PUT /question",
    id="setQuestion",
    summary="Ask a question, correct it, say after which visit, switch it off or on",
    permission="questions",
    answers={200: QuestionsView},
    refusals=(403, 409),
    person=True,
)
def put_question(caller: Caller, body: QuestionBody) -> Response:
    wanted = Wanted(body.kind, body.text, body.on, body.visit, body.review_url, body.anew)
    set_question(
        wiring.questions(),
        wiring.campaigns(),
        words.every_language,
        shop_of(caller.merchant_id),
        wanted,
        seen=body.revision,
        question_id=f"q{secrets.token_hex(6)}",
        by=caller.by,
        now_ms=wiring.clock_ms(),
    )
    return answer(_questions(caller))


@routes.operation(
    "GET /questions/{question_id}/results",
    id="getQuestionResults",
    summary="What was answered, in all, by week and by outlet, each with how far it can be trusted",
    permission="see_questions",
    answers={200: QuestionResultsView},
    refusals=(404,),
    person=True,
)
def get_results(question_id: str, caller: Caller) -> Response:
    known = known_id(question_id, "question_unknown", "question_id")
    question = question_by(wiring.questions(), caller.merchant_id, known)
    found, names = results(wiring.questions(), question, _works_at(caller)), _outlets(caller)
    return answer(
        QuestionResultsView(
            question_view(question),
            summary_view(found.all),
            [WeekView(week, summary_view(each)) for week, each in found.weeks],
            [
                OutletResultView(outlet, names.get(outlet, outlet), summary_view(each))
                for outlet, each in found.outlets
            ],
        )
    )


@routes.operation(
    "GET /answers",
    id="listAnswers",
    summary="What customers wrote, newest first",
    permission="see_questions",
    answers={200: CommentsView},
    parameters=(
        in_query("state", "Not read yet (the usual), or read.", enum=[*STATES], default="new"),
        LIMIT,
        AFTER,
    ),
    person=True,
)
def get_answers(caller: Caller) -> Response:
    request = routes.current_request
    given = query(request, "state") or "new"
    state = next((state for state in STATES if state == given), None)
    if state is None:
        why = phrase("why_choice", choices=", ".join(STATES))
        raise InvalidInput("body_invalid", field="state", at="state", why=why)
    page = wiring.questions().comments(
        caller.merchant_id, state, page_limit(query(request, "limit")), query(request, "after") or ""
    )
    seen = [each for each in page.answers if works_at(caller, each.outlet)]
    return answer(CommentsView(_comments(caller, seen), page.next or None))


@routes.operation(
    "GET /answers/themes",
    id="getThemes",
    summary="What the latest comments are about: tags, and words that come often",
    permission="see_questions",
    answers={200: ThemesView},
    person=True,
)
def get_themes(caller: Caller) -> Response:
    joints = {word for language in LANGUAGES for word in folded(words.say(phrase(JOINTS), language)).split()}
    found = themes(wiring.questions(), caller.merchant_id, joints, _works_at(caller))
    return answer(
        ThemesView(
            found.comments,
            [CountedView(name, n) for name, n in found.tags],
            [CountedView(name, n) for name, n in found.words],
        )
    )


@routes.operation(
    "PATCH /answers/{answer_id}",
    id="noteAnswer",
    summary="Mark a comment as read, or tag it",
    permission="questions",
    answers={200: OneCommentView},
    refusals=(404, 503),
    person=True,
)
def patch_answer(answer_id: str, caller: Caller, body: NotedBody) -> Response:
    def step(there: Answer) -> Answer:
        if body.read is not None:
            there = read_by(there, caller.by, wiring.clock_ms()) if body.read else unread(there)
        return there if body.tags is None else tagged(there, body.tags)

    return answer(OneCommentView(_note(caller, answer_id, step)))


@routes.operation(
    "POST /answers/{answer_id}/case",
    id="openCaseOfAnswer",
    summary="Make a comment a case, once",
    permission="cases",
    answers={200: OneCommentView},
    refusals=(404, 409, 503),
    person=True,
)
def post_case_of_answer(answer_id: str, caller: Caller) -> Response:
    there = noted(wiring.questions(), caller.merchant_id, *_named(answer_id), partial(_own, caller))
    context = wiring.case_context()
    changed, _ = to_case(context, wiring.questions(), there, caller.by, new_case_numbers())
    return answer(OneCommentView(_comments(caller, [changed])[0]))


def unread(there: Answer) -> Answer:
    return replace(there, read_ms=0, read_by="")


def _note(caller: Caller, answer_id: str, step: Callable[[Answer], Answer]) -> CommentView:
    """The comment after `step`; NotFound where it is none of the caller's."""

    changed = noted(
        wiring.questions(),
        caller.merchant_id,
        *_named(answer_id),
        lambda there: step(_own(caller, there)),
    )
    return _comments(caller, [changed])[0]


def _own(caller: Caller, there: Answer) -> Answer:
    """NotFound where it was at an outlet that the caller has nothing to do with."""
    if not works_at(caller, there.outlet):
        raise NotFound("answer_unknown", field="answer_id")
    return there


def _named(answer_id: str) -> tuple[str, int]:
    """The serial and the time that an answer's id is made of."""
    serial, _, asked = known_id(answer_id, "answer_unknown", "answer_id").rpartition("-")
    return serial, number_in(asked, 15) or 0


def _comments(caller: Caller, answers: Iterable[Answer]) -> list[CommentView]:
    held, names = list(answers), _outlets(caller)
    cards = wiring.store().cards([each.serial for each in held])
    kinds = {each.id: each.kind for each in asked_ever(wiring.questions(), caller.merchant_id)}
    return [
        comment_view(
            each,
            cards[each.serial].holder_name if each.serial in cards else "",
            names.get(each.outlet, each.outlet),
            kinds.get(each.question_id),
        )
        for each in held
    ]


def _questions(caller: Caller) -> QuestionsView:
    questions, merchant = wiring.questions(), shop_of(caller.merchant_id)
    there = questions.question(merchant.id)
    language = language_of(routes.current_request)
    return QuestionsView(
        question=question_view(there) if there else None,
        revision=there.revision if there else 0,
        former=[question_view(each) for each in questions.former(merchant.id)],
        ready=[ReadyView(kind, words.every_language(phrase(key))) for kind, key in READY],
        languages=list(merchant.languages),
        thanks=[
            words.say(unit.name, language, merchant.language)
            for programme in wiring.store().programmes(merchant.id)
            for part, grant in grants_on(programme, "answer")
            for unit in part.units()
            if unit.id == grant.unit
        ],
    )


def _works_at(caller: Caller) -> Callable[[str], bool]:
    return lambda outlet: works_at(caller, outlet)


def _outlets(caller: Caller) -> dict[str, str]:
    return {outlet.id: outlet.name for outlet in wiring.directory().outlets_lately(caller.merchant_id)}
