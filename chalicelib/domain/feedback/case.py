"""Case: something went wrong for a customer. It has an owner and a deadline, and ends with an answer."""

from dataclasses import dataclass, replace
from typing import Literal, get_args

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.kept import Kept
from chalicelib.domain.letters import one_line, with_own_line_ends
from chalicelib.domain.time.units import DAY_MS

CaseKind = Literal["goods", "count", "reward", "people", "wait", "other"]
KINDS: tuple[CaseKind, ...] = get_args(CaseKind)
Source = Literal["page", "till", "console", "answer"]
"""Where a case was opened; `answer`: it was said to a question before."""
LineKind = Literal["said", "note", "answer"]
CaseState = Literal["open", "closed"]

CUSTOMER = "customer"  # who wrote a line, where that was nobody of the shop
SAID_MAX, NOTE_MAX, ANSWER_MAX = 1000, 1000, 2000  # characters
LINES_MAX = 60  # of a case: some 60 kB at worst, far below what an item takes
OPEN_MAX = 5  # of a card at once: what more went wrong is said in one of them
REOPEN_DAYS = 14
MEASURED_DAYS = (30, 60)  # after the answer: whether the customer came back
NUMBER_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """What the customer said, a note that only the shop reads, or an answer that the customer reads."""

    at_ms: int
    by: str
    what: LineKind
    text: str


@dataclass(frozen=True, slots=True)
class Case(Kept):
    """`number` is its name within the merchant, for people to say. `owner` is a person's id, "" for nobody;
    `entry_id` the line of the card's history that it is about, `remedy` the entry of its make-good, `month`
    ("2026-11") that of its opening by the shop's clock, in whose sums it is.

    `reminded_ms`: when its owner was told that the deadline is over. `measured`: for how many days after the
    answer it is known whether the customer came back.
    """

    number: str
    merchant_id: str
    serial: str
    programme_id: str
    kind: CaseKind
    source: Source
    opened_ms: int
    due_ms: int
    language: str
    month: str
    lines: tuple[Line, ...] = ()
    outlet: str = ""
    entry_id: str = ""
    owner: str = ""
    state: CaseState = "open"
    closed_ms: int = 0
    answered_ms: int = 0
    reminded_ms: int = 0
    reopened: int = 0
    remedy: str = ""
    measured: int = 0
    revision: int = 0

    @property
    def needs_answer(self) -> bool:
        """Whether the customer has the last word."""
        open_to_them = [line.what for line in self.lines if line.what != "note"]
        return not open_to_them or open_to_them[-1] == "said"

    def overdue(self, now_ms: int) -> bool:
        return self.state == "open" and now_ms >= self.due_ms

    def may_reopen(self, now_ms: int) -> bool:
        return self.state == "closed" and now_ms < self.closed_ms + REOPEN_DAYS * DAY_MS

    def look_ms(self) -> int | None:
        """When the clock has to look at it next: to tell of it, or to measure. None: never."""
        if self.state == "open":
            return None if self.reminded_ms else self.due_ms
        days = next((days for days in MEASURED_DAYS if days > self.measured), 0)
        return self.closed_ms + days * DAY_MS if days else None


@dataclass(frozen=True, slots=True)
class CasePage:
    """`next` leads on; "" on the last page."""

    cases: tuple[Case, ...]
    next: str


def clean(text: str, field: str, most: int) -> str:
    """The words as they are kept: lines of signs that are seen. InvalidInput for none, and for too many."""
    lines = [one_line(line) for line in with_own_line_ends(text[: most * 20]).split("\n")]
    kept = "\n".join(line for line, before in zip(lines, ["", *lines], strict=False) if line or before)
    said = kept.strip()
    if not said:
        raise InvalidInput("case_text_missing", field=field)
    if len(said) > most:
        raise InvalidInput("case_text_long", field=field, most=most, have=len(said))
    return said


def check_kind(kind: str) -> CaseKind:
    found = next((each for each in KINDS if each == kind), None)
    if found is None:
        raise InvalidInput("case_kind_unknown", field="kind")
    return found


def number_of(text: str) -> str:
    """A case's number as somebody typed or said it; "" where it is none."""
    digits = "".join(sign for sign in text[:40] if sign.isascii() and sign.isdigit())
    return digits if len(digits) == NUMBER_DIGITS else ""


def spoken(number: str) -> str:
    """A number in two halves, as people say it: "482 913"."""
    return f"{number[:3]} {number[3:]}"


def remedy_key(number: str) -> str:
    """The key of a case's make-good: it is given once, whoever gives it and however often they ask."""
    return f"case:{number}"


def said_more(case: Case, text: str, now_ms: int, due_ms: int) -> Case:
    """The customer says more: what was closed is open again, with a new deadline."""
    if case.state == "closed" and not case.may_reopen(now_ms):
        raise NotAllowed("case_reopen_over", days=REOPEN_DAYS)
    said = _with(case, Line(now_ms, CUSTOMER, "said", clean(text, "said", SAID_MAX)))
    if case.state == "open":
        return said
    return replace(said, state="open", closed_ms=0, reminded_ms=0, due_ms=due_ms, reopened=case.reopened + 1)


def noted(case: Case, text: str, by: str, now_ms: int) -> Case:
    return _with(case, Line(now_ms, by, "note", clean(text, "text", NOTE_MAX)))


def handed(case: Case, owner: str) -> Case:
    """Somebody else's: the new owner is told anew when the deadline is over."""
    return replace(case, owner=owner, reminded_ms=0, revision=case.revision + 1)


def answered(case: Case, text: str, by: str, now_ms: int, *, closes: bool) -> Case:
    """With an answer; one that only says that there is more to come leaves it open."""
    if case.state == "closed":
        raise NotAllowed("case_closed")
    said = clean(text, "text", ANSWER_MAX)
    if "[" in said and "]" in said:
        raise InvalidInput("case_blanks", field="text")
    after = replace(_with(case, Line(now_ms, by, "answer", said)), answered_ms=now_ms)
    return _closed(after, now_ms) if closes else after


def closed(case: Case, now_ms: int) -> Case:
    """Nothing is closed in silence: the last word to the customer is the shop's."""
    if case.state == "closed":
        raise NotAllowed("case_closed")
    if case.needs_answer:
        raise NotAllowed("case_unanswered", field="text")
    return _closed(replace(case, revision=case.revision + 1), now_ms)


def answer_of(case: Case) -> Line | None:
    """The latest answer."""
    return next((line for line in reversed(case.lines) if line.what == "answer"), None)


def _closed(case: Case, now_ms: int) -> Case:
    return replace(case, state="closed", closed_ms=now_ms)


def _with(case: Case, line: Line) -> Case:
    if len(case.lines) >= LINES_MAX:
        raise NotAllowed("case_full", most=LINES_MAX)
    return replace(case, lines=(*case.lines, line), revision=case.revision + 1)
