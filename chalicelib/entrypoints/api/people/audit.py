"""The audit list: who did what, when and from where; searched, and as a table to keep."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import msgspec
from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.audit import (
    AUDIT_KINDS,
    AuditCode,
    AuditLine,
    AuditWanted,
    Fact,
    Facts,
)
from chalicelib.domain.programme.held import offers_of
from chalicelib.domain.programme.offer import Code
from chalicelib.domain.text import Language
from chalicelib.domain.time.days import bounds_ms
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.audit_table import table_head, table_row
from chalicelib.entrypoints.api.people.facts_said import FactWords
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, note_file, reader_language, shop_of
from chalicelib.entrypoints.http.fields import SHORT_MAX, Instant, ShortText, needed, page_limit, short
from chalicelib.entrypoints.http.operation import AFTER, BASE, LIMIT, RULED, in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines

BY = in_query("by", "Only what this author did: `staff:ID`, `key:ID`, `operator`.", maxLength=SHORT_MAX)
KIND = in_query("kind", "Only of this kind.", enum=[*AUDIT_KINDS])
FROM = in_query("from", "The first day, YYYY-MM-DD by the shop's clock.", pattern=RULED.format(10))
TO = in_query("to", "The last day.", pattern=RULED.format(10))
Q = in_query(
    "q", "Only lines that hold this, or are by or about a person whose name does.", maxLength=SHORT_MAX
)
WANTED = (BY, KIND, FROM, TO, Q)
NAMED_MAX = 100  # people whose name holds what is searched
PAGE, PART_MAX = 100, 1000  # lines read at once, and in one part of a table

routes = Api(__name__)

FactValue = str | int | bool | list[str]


class AuditLineView(msgspec.Struct):
    """`facts` are what was set, by the names of the API's fields; `before` is what some of them were; `said`
    is both in words, in the reader's language. `place` is where it was done from, as far as it is known:
    `device`, `outlet`, `browser`, `network`."""

    at: Instant
    by: str
    by_name: str | None
    what: AuditCode
    whom: str
    whom_name: str | None
    facts: dict[str, FactValue]
    before: dict[str, FactValue]
    said: str
    place: dict[str, str]


class FileBody(msgspec.Struct, forbid_unknown_fields=True):
    """The `name` that it is saved under."""

    name: ShortText


class AuditView(msgspec.Struct):
    """A page that is searched may be short of lines, or empty, and go on at `next` all the same."""

    lines: list[AuditLineView]
    next: str | None


@routes.operation(
    "GET /audit",
    id="listAudit",
    summary="Who did what, newest first",
    permission="audit",
    answers={200: AuditView},
    refusals=(403, 404, 409, 422),
    parameters=(LIMIT, AFTER, *WANTED),
)
def get_audit(caller: Caller) -> Response:
    request = routes.current_request
    limit, after = page_limit(query(request, "limit")), query(request, "after") or ""
    page = wiring.directory().audit(caller.merchant_id, limit, after, _wanted(caller))
    language = reader_language(caller, request)
    known, pools = _known(caller, page.lines, language), _pools(caller, page.lines, language)
    return answer(AuditView([_line_view(line, known, pools) for line in page.lines], page.next or None))


@routes.operation(
    "GET /audit.csv",
    id="getAuditFile",
    summary="The same as a table, in parts of a thousand lines: the next one is in the Link header",
    permission="audit",
    person=True,
    answers={200: None},
    refusals=(403, 404, 409, 422),
    parameters=(AFTER, *WANTED),
)
def get_audit_file(caller: Caller) -> Response:
    """Times by the shop's clock, whose name stands in the head. Taking it is a line of the list itself."""
    request = routes.current_request
    after, wanted, zone = query(request, "after") or "", _wanted(caller), shop_of(caller.merchant_id).zone
    lines, mark = _part(caller, after, wanted)
    language = reader_language(caller, request)
    known = _known(caller, lines, language)
    things = {each.id: each.name for each in wiring.store().programmes(caller.merchant_id)}
    things |= _pools(caller, lines, language)
    rows = [table_row(line, known, things, zone, language) for line in lines]
    if not after:
        note_file(caller, "changes.csv")
    link = f'<{BASE}/audit.csv?{_again(mark)}>; rel="next"' if mark else ""
    table = csv_lines(rows if after else [table_head(language, zone), *rows])
    return csv_answer(("" if after else BOM) + table, "changes.csv", link)


@routes.operation(
    "POST /audit/files",
    id="noteFile",
    summary="That a page makes a file of what it was shown: its line, before the file is there",
    permission="signed_in",
    person=True,
    answers={204: None},
    refusals=(403, 429, 503),
)
def post_file(caller: Caller, body: FileBody) -> Response:
    note_file(caller, needed("name", body.name))
    return no_content()


def _part(caller: Caller, mark: str, wanted: AuditWanted) -> tuple[list[AuditLine], str]:
    lines: list[AuditLine] = []
    for _ in range(PART_MAX // PAGE):
        page = wiring.directory().audit(caller.merchant_id, PAGE, mark, wanted)
        lines += page.lines
        mark = page.next
        if not mark or len(page.lines) < PAGE:  # what is left stands far back: in a part of its own
            break
    return lines, mark


def _wanted(caller: Caller) -> AuditWanted:
    request = routes.current_request
    given, text = query(request, "kind"), short("q", query(request, "q"))
    kind = next((kind for kind in AUDIT_KINDS if kind == given), None)
    if given and kind is None:
        raise InvalidInput("audit_kind_unknown", field="kind", kinds=", ".join(AUDIT_KINDS))
    zone = shop_of(caller.merchant_id).zone
    first, last = query(request, "from"), query(request, "to")
    people = wiring.directory().people_page(caller.merchant_id, NAMED_MAX, q=text).people if text else ()
    return AuditWanted(
        by=short("by", query(request, "by")),
        kind=kind,
        from_ms=bounds_ms(first, zone, "from")[0] if first else 0,
        until_ms=bounds_ms(last, zone, "to")[1] if last else 0,
        text=text,
        named=frozenset(person.id for person in people),
    )


def _known(caller: Caller, lines: Sequence[AuditLine], language: Language) -> FactWords:
    """What is named in the lines, read where something is."""
    told = {line.by for line in lines} | {f"staff:{line.whom}" for line in lines}
    told |= {f"staff:{each}" for facts in _facts_of(lines) for each in _ids(facts.get("approvers"))}
    placed = any({"outlet", "outlets"} & facts.keys() for facts in _facts_of(lines))
    outlets = wiring.directory().outlets(caller.merchant_id) if placed else ()
    return FactWords(
        language,
        shop_of(caller.merchant_id).currency,
        names_by(caller.merchant_id, told),
        {outlet.id: outlet.name for outlet in outlets},
    )


def _pools(caller: Caller, lines: Sequence[AuditLine], language: Language) -> dict[str, str]:
    """Pools have no name: each is called by what its codes are handed out for."""
    if not any(line.what == "pool.codes" for line in lines):
        return {}
    found = {}
    for programme in wiring.store().programmes(caller.merchant_id):
        for offer in offers_of(programme):
            if isinstance(offer.effect, Code):
                found[offer.effect.pool] = words.say(offer.name, language, programme.merchant.language)
    return found


def _facts_of(lines: Sequence[AuditLine]) -> list[Facts]:
    return [facts for line in lines for facts in (line.facts, line.before)]


def _ids(fact: Fact | None) -> tuple[str, ...]:
    return fact if isinstance(fact, tuple) else ()


def _again(mark: str) -> str:
    """The query of the next part: what was asked, from the mark on."""
    asked = dict(routes.current_request.query_params or {})
    return urlencode({**asked, "after": mark})


def _line_view(line: AuditLine, known: FactWords, pools: Mapping[str, str]) -> AuditLineView:
    names = known.people
    of_person = line.what.startswith(("staff.", "session."))
    return AuditLineView(
        instant(line.at_ms),
        line.by,
        names.get(line.by),
        line.what,
        line.whom,
        names.get(f"staff:{line.whom}") if of_person else pools.get(line.whom),
        _fact_values(line.facts),
        _fact_values(line.before),
        known.changed(line),
        {name: str(fact) for name, fact in line.place.items()},
    )


def _fact_values(facts: Facts) -> dict[str, FactValue]:
    return {name: list(fact) if isinstance(fact, tuple) else fact for name, fact in facts.items()}
