"""What a programme would cost and bring, and three to begin with: reckoned from answers, nothing is kept."""

from dataclasses import replace
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.currencies import DIGITS, digits_of, most_minor
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, BALANCE_MAX, REWARD_NAME_MAX
from chalicelib.domain.programme.setup.proposals import Kind, Named, propose
from chalicelib.domain.programme.setup.reckoning import (
    MARGIN_PERCENT,
    REGULARS,
    REGULARS_MAX,
    VISITS_A_MONTH,
    VISITS_MAX,
    VISITS_MIN,
    Answers,
    check_answers,
    reckon,
    with_needed,
)
from chalicelib.domain.text import Language, Phrase, Text, phrase
from chalicelib.entrypoints.api.programme.lint import FindingView, findings_view
from chalicelib.entrypoints.api.programme.sums import SumsView, one_more, sums_view
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, body_of, programme_written
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.fields import by_language, needed, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.http.sources import within_studio

NOBODY = "studio"  # a merchant that there is not, until it has an account
COMPARED_MAX = 6

routes = Api(__name__)

Minor = Annotated[int, stated(minimum=0, maximum=AMOUNT_MINOR_MAX)]
Name = Annotated[str, stated(maxLength=REWARD_NAME_MAX)]
Currency = Annotated[str, stated("ISO 4217, of today.", enum=[*DIGITS])]
Visits = Annotated[float, stated("Of one regular, on average.", minimum=VISITS_MIN, maximum=VISITS_MAX)]
Margin = Annotated[int, stated("What is left of a sale after what it costs to make.", minimum=0, maximum=100)]
Regulars = Annotated[
    int, stated("Who comes again, at least three times a year.", minimum=1, maximum=REGULARS_MAX)
]
Basket = Annotated[int, stated("A usual sale.", minimum=1, maximum=AMOUNT_MINOR_MAX)]


class AnswersBody(msgspec.Struct, forbid_unknown_fields=True):
    """Without what the reward costs it is what the programme says; where that does not say, and for what it
    sells for, the usual sale, made at the margin."""

    basket_minor: Basket
    reward_cost_minor: Minor | None = None
    reward_price_minor: Minor | None = None
    margin_percent: Margin = MARGIN_PERCENT
    regulars: Regulars = REGULARS
    visits_a_month: Visits = VISITS_A_MONTH


class ReckoningBody(msgspec.Struct, forbid_unknown_fields=True):
    """`compare`: the same for a reward at so many stamps or points."""

    programme: ProgrammeBody
    currency: Currency
    answers: AnswersBody
    compare: Annotated[
        list[Annotated[int, stated(minimum=1, maximum=BALANCE_MAX)]], stated(maxItems=COMPARED_MAX)
    ] = []


class ComparedView(msgspec.Struct):
    needed: int
    sums: SumsView


class ReckoningView(msgspec.Struct):
    """`one_more` says what one stamp more would change; "" where there cannot be one. `findings`: what would
    confuse a customer or cost more than it says."""

    currency: str
    currency_digits: int
    sums: SumsView
    one_more: str
    compared: list[ComparedView]
    findings: list[FindingView]


class ProposalsBody(msgspec.Struct, forbid_unknown_fields=True):
    """What the usual thing costs and how often a regular comes. Without names of the owner's, plain ones."""

    price_minor: Basket
    currency: Currency
    visits_a_month: Visits
    regulars: Regulars = REGULARS
    margin_percent: Margin = MARGIN_PERCENT
    reward: Annotated[dict[Language, Name], by_language("The usual thing, free.")] = {}
    treat: Annotated[dict[Language, Name], by_language("Something small, on the way.")] = {}


class ProposalView(msgspec.Struct):
    kind: Kind
    programme: ProgrammeBody
    title: str
    sentence: Annotated[str, Meta(description="The programme, as a customer reads it.")]
    parts: list[str]
    sums: SumsView


class ProposalsView(msgspec.Struct):
    currency: str
    currency_digits: int
    proposals: list[ProposalView]


@routes.operation(
    "POST /studio/reckoning",
    id="reckonProgramme",
    summary="What a programme would cost and bring",
    permission="anybody",
    answers={200: ReckoningView},
    refusals=(403,),
)
def post_reckoning(body: ReckoningBody) -> Response:
    """From answers of the owner's and what is known of regulars elsewhere; nothing is kept."""
    request = routes.current_request
    within_studio(request)
    programme = programme_written(body.programme, _nobody(body.currency), wiring.TEMPLATES)
    answers = _answers(body.answers, body.currency, programme)
    if len(body.compare) > COMPARED_MAX:
        raise InvalidInput("list_out_of_range", field="compare", at="compare", least=0, most=COMPARED_MAX)
    others = [(count, with_needed(programme, count, f"compare.{n}")) for n, count in enumerate(body.compare)]
    language, sums = language_of(request), reckon(programme, answers)
    return answer(
        ReckoningView(
            currency=body.currency,
            currency_digits=digits_of(body.currency),
            sums=sums_view(sums, body.currency, language),
            one_more=one_more(programme, answers, sums, language),
            compared=[
                ComparedView(count, sums_view(reckon(other, answers), body.currency, language))
                for count, other in others
            ],
            findings=findings_view(programme, language, answers),
        )
    )


@routes.operation(
    "POST /studio/proposals",
    id="proposeProgrammes",
    summary="Three programmes to begin with, from two answers",
    permission="anybody",
    answers={200: ProposalsView},
    refusals=(403,),
)
def post_proposals(body: ProposalsBody) -> Response:
    """Each is a whole body that may be put as it is."""
    request = routes.current_request
    within_studio(request)
    language = language_of(request)
    answers = Answers(
        body.price_minor,
        margin_percent=body.margin_percent,
        regulars=body.regulars,
        visits_a_month=body.visits_a_month,
    )
    _check(answers, body.currency, {"basket_minor": "price_minor"})
    named = Named(
        words.say(phrase("proposal_name"), language),
        _named("reward", body.reward, "proposal_reward"),
        _named("treat", body.treat, "proposal_small"),
        words.every_language(phrase("proposal_money_off")),
    )
    made = propose(_nobody(body.currency), answers, named)
    return answer(
        ProposalsView(
            body.currency,
            digits_of(body.currency),
            [
                ProposalView(
                    each.kind,
                    body_of(each.programme),
                    words.say(phrase(f"proposal_{each.kind}"), language),
                    words.say(each.programme.rule(), language),
                    [words.sentence(part.sentence(), language) for part in each.programme.parts],
                    sums_view(each.sums, body.currency, language),
                )
                for each in made
            ],
        )
    )


def _nobody(currency: str) -> Merchant:
    if currency not in DIGITS:
        raise InvalidInput("currency_unknown", field="currency")
    return Merchant(NOBODY, NOBODY, NOBODY, currency, "UTC")


def _named(at: str, given: Text, otherwise: str) -> Text:
    if not given:
        return words.every_language(Phrase(otherwise, {}))
    return {language: needed(f"{at}.{language}", text, REWARD_NAME_MAX) for language, text in given.items()}


def _answers(body: AnswersBody, currency: str, programme: Programme) -> Answers:
    """As they were given; what the reward costs is else what the programme says."""
    answers = Answers(**msgspec.structs.asdict(body))
    said = programme.rules.rewards()[0].cost_minor
    if answers.reward_cost_minor is None and said:
        answers = replace(answers, reward_cost_minor=said)
    _check(answers, currency, {name: f"answers.{name}" for name in body.__struct_fields__})
    return answers


def _check(answers: Answers, currency: str, at: dict[str, str]) -> None:
    """InvalidInput names an answer by which nothing can be reckoned, as the body calls it."""
    try:
        check_answers(answers, most_minor(currency))
    except InvalidInput as error:
        field = at.get(error.field, error.field)
        raise InvalidInput(error.code, field=field, **{**error.facts, "at": field}) from error
