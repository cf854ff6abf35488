"""Something went wrong: the customer says what, reads the answer, and may say that it is not settled."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.errors import CarnetError, InvalidInput, NotAllowed, NotFound, TooMany
from chalicelib.domain.feedback.case import (
    CUSTOMER,
    KINDS,
    REOPEN_DAYS,
    SAID_MAX,
    Case,
    CaseKind,
    check_kind,
    number_of,
    spoken,
)
from chalicelib.domain.ledger.make_good import remedies_of
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local
from chalicelib.entrypoints.http.problems import status_of
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.sources import within_cases
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other
from chalicelib.service.feedback.cases import remedy_of
from chalicelib.service.feedback.open_case import Opening, open_case, say_more
from chalicelib.tokens import new_case_numbers

FORM_MAX = 128 * 1024  # bytes: ten times too long in any script still has its sentence, and is not lost
VISITS = 8  # of the latest, to choose from
SHOWN = 20  # cases on the page
TYPED_MAX = 4 * SAID_MAX  # characters that a form is shown with again

routes = Pages(__name__)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form was sent with, and what is wrong with it."""

    kind: str = ""
    said: str = ""
    entry: str = ""
    error: str = ""
    error_at: str = ""
    number: str = ""


@routes.route("/c/{link}/help", methods=["GET"])
def get_help(link: str) -> Response:
    return _page(here(routes.current_request, link))


@routes.route("/c/{link}/help", methods=["POST"])
def post_help(link: str) -> Response:
    """A new case, of a card that cannot be used any more too."""
    at = here(routes.current_request, link)
    fields = form_of(routes.current_request, FORM_MAX)
    typed = Typed(fields.get("kind", ""), fields.get("said", ""), fields.get("entry", "")[:64])
    try:
        kind = check_kind(typed.kind)
        within_cases(routes.current_request, at.card.serial)
        opening = Opening(kind, typed.said, "page", entry_id=typed.entry)
        case = open_case(wiring.case_context(), at.card, opening, new_case_numbers())
    except (InvalidInput, NotAllowed, TooMany) as error:
        return _again(at, typed, error)
    return see_other(f"{at.path('help')}&sent=1#case-{case.number}")


@routes.route("/c/{link}/help/{number}", methods=["POST"])
def post_more(link: str, number: str) -> Response:
    """More words; what was closed is open again."""
    at = here(routes.current_request, link)
    case = wiring.case_context().cases.case(at.card.merchant_id, number_of(number))
    said = form_of(routes.current_request, FORM_MAX).get("said", "")
    if case is None or case.serial != at.card.serial:
        raise NotFound("case_unknown")
    try:
        within_cases(routes.current_request, at.card.serial)
        say_more(wiring.case_context(), case, said)
    except (InvalidInput, NotAllowed, TooMany) as error:
        return _again(at, Typed(said=said, number=case.number), error)
    return see_other(f"{at.path('help')}&sent=1#case-{case.number}")


def _again(at: Here, typed: Typed, error: CarnetError) -> Response:
    """The page with what was typed, so that nobody writes it twice."""
    said = words.say(error.phrase, at.language)
    shown = Typed(typed.kind, typed.said[:TYPED_MAX], typed.entry, said, error.field, typed.number)
    response = _page(at, shown)
    response.status_code = status_of(error)
    return response


def _page(at: Here, typed: Typed | None = None) -> Response:
    typed = typed or Typed()
    cases = wiring.cases().cases_of(at.card.serial)[:SHOWN]
    return customer_page(
        "help.html",
        at,
        cases=[_case(at, case) for case in cases],
        kinds=KINDS,
        visits=_visits(at),
        most=SAID_MAX,
        typed=typed,
        sent=bool(query(routes.current_request, "sent")) and not typed.error,
        voided=not at.card.usable(wiring.clock_ms()),
    )


def _case(at: Here, case: Case) -> dict[str, Any]:
    now_ms = wiring.clock_ms()
    return {
        "number": case.number,
        "spoken": spoken(case.number),
        "kind": _kind_key(case.kind),
        "open": case.state == "open",
        "waits": case.state == "open" and case.needs_answer,
        "late": case.overdue(now_ms),
        "due": _day(at, case.due_ms - 1),
        "closed": _day(at, case.closed_ms),
        "lines": [
            {
                "answer": line.what == "answer",
                "own": line.by == CUSTOMER,
                "day": _day(at, line.at_ms),
                "text": line.text,
            }
            for line in case.lines
            if line.what != "note"
        ],
        "remedy": _remedy(at, case),
        "may_reopen": case.may_reopen(now_ms),
        "until": _day(at, case.closed_ms + REOPEN_DAYS * DAY_MS - 1),
    }


def _remedy(at: Here, case: Case) -> str:
    """What the card was given for it, as it is; that it was taken back, where it was."""
    if not case.remedy:
        return ""
    entry = remedy_of(wiring.store(), case)
    if entry is None:
        return words.say(phrase("help_remedy_back"), at.language)
    named = {each.part_id: each.name for each in remedies_of(at.programme)}
    name = named.get(entry.reward, entry.reward)
    return words.say(phrase("help_remedy", name=name), at.language, at.programme.language)


def _visits(at: Here) -> list[dict[str, str]]:
    """The latest lines of the history, each by its day, place and what it did."""
    entries = wiring.store().entries(at.card.serial, VISITS, "").entries
    outlets = wiring.directory().outlets_named(
        at.card.merchant_id, {entry.outlet for entry in entries} - {""}
    )
    names = {outlet.id: outlet.name for outlet in outlets}
    return [
        {
            "id": entry.id,
            "said": ", ".join(
                part
                for part in (
                    words.written(_day(at, entry.scanned_ms or entry.at_ms), at.language),
                    names.get(entry.outlet, ""),
                    words.figure(entry.delta, at.language, signed=True) if entry.delta else "",
                )
                if part
            ),
        }
        for entry in entries
    ]


def _day(at: Here, at_ms: int) -> date:
    return local(at_ms, at.programme.merchant.zone).date()


def _kind_key(kind: CaseKind) -> str:
    return f"case_kind_{kind}"
