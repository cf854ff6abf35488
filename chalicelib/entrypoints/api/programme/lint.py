"""What is wrong with a programme, as people read it; and the mend, as a patch of the body (RFC 6902)."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.parts.finding import Finding, Step
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.lint import Known, lint
from chalicelib.domain.programme.setup.reckoning import Answers
from chalicelib.domain.text import Language


class MendStepView(msgspec.Struct):
    """One operation of a JSON Patch."""

    op: Literal["add", "remove"]
    path: Annotated[str, Meta(description="A JSON Pointer into the programme's body.")]
    value: Any = None


class MendView(msgspec.Struct):
    """What a tap is called, and what it does; the steps are applied one after the other."""

    said: str
    steps: list[MendStepView]


class FindingView(msgspec.Struct):
    """`refused`: it keeps the programme from being published. `mend` is null where a person has to think."""

    field: str
    code: str
    said: str
    why: str
    refused: bool
    mend: MendView | None


def findings_view(
    programme: Programme, language: Language, answers: Answers | None = None
) -> list[FindingView]:
    """What is worth a word, what is refused first."""
    own = programme.language
    return [_view(finding, language, own) for finding in lint(programme, known_of(programme, answers))]


def known_of(programme: Programme, answers: Answers | None = None) -> Known:
    """What the store knows beside the programme: the codes that are left for its vouchers."""
    pools = {part.pool for part in programme.parts if isinstance(part, Voucher)}
    store = wiring.store()
    return Known(answers, {pool: store.pool(programme.merchant_id, pool).left for pool in sorted(pools)})


def fault_view(fault: InvalidInput, language: Language) -> FindingView:
    """What is missing or wrong, which nobody but its author can mend."""
    said = words.say(fault.phrase, language)
    return FindingView(fault.field, fault.code, said, "", refused=True, mend=None)


def _view(finding: Finding, language: Language, own: Language) -> FindingView:
    said, why, mend = (
        words.sentence(each, language, own) for each in (finding.said, finding.why, finding.mend)
    )
    steps = [_step(step) for step in finding.steps]
    return FindingView(finding.field, finding.code, said, why, finding.refused, MendView(mend, steps))


def _step(step: Step) -> MendStepView:
    return MendStepView(step.op, "/" + step.at.replace(".", "/"), step.value)
