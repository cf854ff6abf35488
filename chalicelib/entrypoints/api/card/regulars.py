"""The owner brings regulars: looked at first, carried out a page at a time, undone as one."""

from typing import Annotated
from urllib.parse import quote

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.imports import Existing, Import
from chalicelib.domain.card.sandbox import in_sandbox, sandbox_of
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.regulars import LINES_MAX
from chalicelib.entrypoints.api.card.listed import CellsBody, read_line
from chalicelib.entrypoints.api.card.regulars_views import (
    CarriedView,
    ImportListView,
    ImportView,
    StayedView,
    TriedRegularsView,
    UndoneView,
    drawn,
    import_view,
    line_view,
    made_cards,
    ready,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, reader_language
from chalicelib.entrypoints.http.fields import ShortText, known_id, number_in, stated
from chalicelib.entrypoints.http.operation import RULED, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines, heads
from chalicelib.entrypoints.pages.join_links import brought_link
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.card.regulars import PAGE, begin, carry, judged, run_of
from chalicelib.service.card.unbring import undo

DRAWN_MAX = 10
LINK_COLUMNS = ("name", "phone", "mail", "language", "link")
LINKS = 200  # lines of one answer with links
AFTER_MAX = 6  # digits of a line's number

routes = Api(__name__)

Lines = Annotated[list[CellsBody], Meta(max_length=PAGE)]
Country = Annotated[
    str,
    Meta(description="Calling code of numbers that have none: 373.", pattern="^[0-9]{0,3}$", max_length=3),
]


class TryRegularsBody(msgspec.Struct, forbid_unknown_fields=True):
    programme_id: ShortText
    lines: Lines
    country: Country = ""
    existing: Existing = "leave"
    draw: Annotated[bool, Meta(description="Draw the cards of the first ten that are ready.")] = False


class BringBody(msgspec.Struct, forbid_unknown_fields=True):
    """A file: the same one again goes on where it was."""

    programme_id: ShortText
    sha: Annotated[
        str, Meta(description="SHA-256 of the file, in hex.", pattern="^[0-9a-f]{64}$", max_length=64)
    ]
    name: Annotated[str, Meta(description="The file's.", max_length=100)]
    rows: Annotated[
        int, stated("The number of its last row; its head is row 1.", minimum=1, maximum=LINES_MAX + 1)
    ]
    country: Country = ""
    existing: Existing = "leave"
    columns: Annotated[
        dict[ShortText, Annotated[int, Meta(ge=0, le=1000)]],
        Meta(max_length=20, description="Which column holds what, to go on by."),
    ] = {}


class LinesBody(msgspec.Struct, forbid_unknown_fields=True):
    """The rows up to `through`; `left_out`: how many of them are not sent, because they were wrong."""

    lines: Lines
    through: Annotated[int, Meta(ge=1, le=LINES_MAX + 1)]
    left_out: Annotated[int, Meta(ge=0, le=PAGE)] = 0


@routes.operation(
    "POST /imports/preview",
    id="tryRegulars",
    summary="What a page of a list of regulars would bring; nothing is written",
    permission="regulars",
    person=True,
    answers={200: TriedRegularsView},
    refusals=(403, 404, 503),
)
def post_preview(caller: Caller, body: TryRegularsBody) -> Response:
    programme = _programme(caller, body.programme_id)
    read = [read_line(cells, programme, body.country) for cells in body.lines]
    found = judged(wiring.store(), programme, read, body.existing)
    language = language_of(routes.current_request)
    shown = [line for line in found if ready(line) == "ready"][: DRAWN_MAX if body.draw else 0]
    return answer(
        TriedRegularsView(
            [line_view(line, ready(line), programme, language) for line in found],
            [drawn(line, programme, language, wiring.clock_ms()) for line in shown],
        )
    )


@routes.operation(
    "POST /imports",
    id="bringRegulars",
    summary="Begin to bring a list of regulars, or go on with it",
    permission="regulars",
    person=True,
    answers={201: ImportView},
    refusals=(403, 404, 409, 503),
)
def post_import(caller: Caller, body: BringBody) -> Response:
    programme = _programme(caller, body.programme_id)
    if not 2 <= body.rows <= LINES_MAX + 1:
        raise InvalidInput("regulars_rows", field="rows", most=LINES_MAX)
    asked = Import(
        id="",
        merchant_id=caller.merchant_id,
        programme_id=programme.id,
        sha=body.sha,
        name=body.name,
        lines=body.rows,
        by=caller.by,
        begun_ms=0,
        existing=body.existing,
        country=body.country,
        columns=body.columns,
    )
    return answer(import_view(begin(wiring.store(), wiring.directory(), asked, wiring.clock_ms())), 201)


@routes.operation(
    "GET /imports",
    id="listImports",
    summary="The lists of regulars that were brought, newest first",
    permission="audit",
    person=True,
    answers={200: ImportListView},
    refusals=(403,),
)
def get_imports(caller: Caller) -> Response:
    return answer(ImportListView([import_view(each) for each in wiring.store().imports(caller.merchant_id)]))


@routes.operation(
    "POST /imports/{import_id}/lines",
    id="bringLines",
    summary="Carry out a page of the list; the same page again changes nothing more",
    permission="regulars",
    person=True,
    answers={200: CarriedView},
    refusals=(403, 404, 409, 503),
)
def post_lines(import_id: str, caller: Caller, body: LinesBody) -> Response:
    run = _run(caller, import_id)
    programme = _programme(caller, run.programme_id)
    if any(not 1 <= cells.line <= body.through for cells in body.lines):
        raise InvalidInput("regulars_page", field="lines")
    moved, done = carry(
        wiring.store(),
        run,
        [read_line(cells, programme, run.country) for cells in body.lines],
        through=min(body.through, run.lines),
        left_out=body.left_out,
        key_id=wiring.tokens().newest,
        now_ms=wiring.clock_ms(),
        pause=wiring.pause,
    )
    language = language_of(routes.current_request)
    return answer(
        CarriedView(import_view(moved), [line_view(line, state, programme, language) for line, state in done])
    )


@routes.operation(
    "POST /imports/{import_id}/undo",
    id="undoImport",
    summary="Take back a page of what a list brought, as far as nobody took it; asked until it is undone",
    permission="regulars",
    person=True,
    answers={200: UndoneView},
    refusals=(403, 404, 409, 503),
)
def post_undo(import_id: str, caller: Caller) -> Response:
    run = _run(caller, import_id)
    store, directory = wiring.store(), wiring.directory()
    moved, stayed = undo(store, directory, run, caller.by, wiring.clock_ms(), wiring.pause)
    return answer(
        UndoneView(import_view(moved), [StayedView(each.line, each.serial, each.n) for each in stayed])
    )


@routes.operation(
    "GET /imports/{import_id}/links.csv",
    id="getImportLinks",
    summary="Each regular's own link to their card, as CSV in parts",
    permission="regulars",
    person=True,
    answers={200: None},
    refusals=(403, 404, 422),
    parameters=(in_query("after", "From the Link header (rel=next).", pattern=RULED.format(AFTER_MAX)),),
)
def get_links(import_id: str, caller: Caller) -> Response:
    """A link holds for sixty days: who has it has the card."""
    run = _run(caller, import_id)
    programme = _programme(caller, run.programme_id)
    start = number_in(query(routes.current_request, "after") or "0", AFTER_MAX)
    if start is None:
        raise InvalidInput("cursor_invalid", field="after")
    through = run.lines if run.state == "done" else run.next
    end = min(start + LINKS, through)
    rows = [range(start + 1, end + 1)[n : n + PAGE] for n in range(0, max(0, end - start), PAGE)]
    cards = []
    for some in rows:
        there = wiring.store().cards([run.serial(row) for row in some])
        cards += made_cards(there, run, some)
    if not start:
        directory = wiring.directory()
        directory.note(
            AuditLine(run.merchant_id, wiring.clock_ms(), caller.by, "regulars.links", run.programme_id)
        )
    lines = csv_lines(
        [
            *(() if start else (heads(reader_language(caller, routes.current_request), *LINK_COLUMNS),)),
            *((c.holder_name, c.phone, c.mail, c.language, _link(programme, c)) for c in cards),
        ]
    )
    path = f"/api/v1/imports/{quote(run.id)}/links.csv"
    link = f'<{path}?after={end}>; rel="next"' if end < through else ""
    return csv_answer(("" if start else BOM) + lines, f"{run.programme_id}-links.csv", link)


def _programme(caller: Caller, programme_id: str) -> Programme:
    known_id(programme_id, "programme_unknown", "programme_id")
    programme_id = in_sandbox(programme_id, sandbox_of(caller.merchant_id))
    return programme_of(wiring.store(), programme_id, caller.merchant_id)


def _run(caller: Caller, import_id: str) -> Import:
    known_id(import_id, "import_unknown")
    return run_of(wiring.store(), caller.merchant_id, import_id)


def _link(programme: Programme, card: Card) -> str:
    return f"{wiring.settings().base_url}{brought_link(programme, card)}"
