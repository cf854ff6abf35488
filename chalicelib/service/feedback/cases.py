"""Cases at the shop: notes, another owner, an answer with its make-good, and the end."""

from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy, KeyReused, NotAllowed
from chalicelib.domain.feedback.case import Case, answer_of, answered, closed, handed, noted, remedy_key
from chalicelib.domain.feedback.deadline import CaseSettings, check_settings
from chalicelib.domain.ledger.entry import Entry, Origin, entry_id
from chalicelib.domain.programme.cue import answered_cue
from chalicelib.service.feedback.case_context import CaseContext, as_seen, case_there, check_owner, written
from chalicelib.service.optimistic import Pause, until_written
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import taken_back
from chalicelib.service.till.make_good import give_remedy


@dataclass(frozen=True, slots=True)
class Gift:
    """What makes it good: a part of the programme, within its giver's `allowance` of the month."""

    part_id: str
    allowance: int
    origin: Origin


def note_case(context: CaseContext, merchant_id: str, number: str, text: str, by: str) -> Case:
    case = case_there(context, merchant_id, number)
    return written(context, case, noted(case, text, by, context.now_ms))


def hand_case(context: CaseContext, merchant_id: str, number: str, owner: str, seen: int | None) -> Case:
    case = as_seen(case_there(context, merchant_id, number), seen)
    check_owner(context.directory, merchant_id, owner)
    return written(context, case, handed(case, owner))


def close_case(context: CaseContext, merchant_id: str, number: str, seen: int | None) -> Case:
    """Without another word, which takes that the last one was ours."""
    case = as_seen(case_there(context, merchant_id, number), seen)
    return written(context, case, _with_remedy(context, closed(case, context.now_ms)))


def answer_case(
    context: CaseContext,
    merchant_id: str,
    number: str,
    text: str,
    by: str,
    pause: Pause,
    *,
    closes: bool,
    seen: int | None,
    gift: Gift | None = None,
) -> Case:
    """The case with an answer, and with what makes it good on the card.

    The make-good is written before the answer and under the case's own key: so it is given once, and no
    answer promises what the card does not hold. Before that the case is taken by its revision: of two who
    answer at once, one gives nothing. Whoever sends the same again has the case as it is.
    """
    case = case_there(context, merchant_id, number)
    last = answer_of(case)
    if seen != case.revision and last is not None and (last.by, last.text) == (by, text.strip()):
        return case
    after = answered(as_seen(case, seen), text, by, context.now_ms, closes=closes)
    if gift is not None:
        if case.remedy:
            raise NotAllowed("case_made_good", field="part")
        held = written(context, case, replace(case, revision=case.revision + 1))
        _give(context, held, gift, pause)
        after = replace(after, revision=held.revision + 1)
    after = written(context, case, _with_remedy(context, after))
    _tell(context.store, case.serial, context.now_ms, pause)
    return after


def remedy_of(store: Store, case: Case) -> Entry | None:
    """What the card was given for the case, unless it was taken back."""
    entry = store.entry(case.remedy) if case.remedy else None
    return None if entry is None or taken_back(store, entry) else entry


def set_case_settings(context: CaseContext, settings: CaseSettings) -> CaseSettings:
    check_settings(settings)
    if not context.cases.put_case_settings(settings):
        raise NotAllowed("case_settings_moved", field="revision")
    return settings


def _give(context: CaseContext, case: Case, gift: Gift, pause: Pause) -> None:
    came = replace(gift.origin, key=remedy_key(case.number))
    reason = f"case {case.number}"  # what the customer said stays with the case
    try:
        give_remedy(
            context.store, case.serial, case.merchant_id, gift.part_id, reason, gift.allowance, came, pause
        )
    except KeyReused as error:
        raise NotAllowed("case_made_good", field="part") from error


def _with_remedy(context: CaseContext, case: Case) -> Case:
    """Also what was given by whoever was stopped before the answer."""
    if case.remedy:
        return case
    entry = context.store.entry(entry_id(case.merchant_id, remedy_key(case.number)))
    return replace(case, remedy=entry.id) if entry else case


def _tell(store: Store, serial: str, now_ms: int, pause: Pause) -> None:
    """The card says that there is an answer. The answer stands: a card that others keep changing says it
    only on its page."""

    def write(card: Card | None) -> Card | None:
        if card is None:
            raise Busy("card_busy")
        moved = touched(card, now_ms)
        said = replace(moved, cue=answered_cue(moved.version_ms), taken="")
        return said if store.put_card(said, expected_version_ms=card.version_ms) else None

    try:
        until_written(lambda: store.card(serial), write, busy=Busy("card_busy"), pause=pause)
    except Busy:
        return
