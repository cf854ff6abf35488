"""Everything that a merchant has, in an open format, for its owner alone."""

from urllib.parse import quote

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.people.audit import AuditLine
from chalicelib.entrypoints.api.merchant.export_lines import VERSION, end_line, head_line, line_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import MARK_MAX
from chalicelib.entrypoints.http.operation import BASE, RULED, in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.service.merchant.export import Export, mark_of

FIRST = f"{BASE}/export.jsonl"
AFTER = in_query(
    "after", "From the Link header (rel=next) of the part before.", pattern=RULED.format(MARK_MAX)
)

routes = Api(__name__)


class ExportView(msgspec.Struct):
    """`first` is the address of its first part."""

    version: int
    first: str


@routes.operation(
    "GET /export",
    id="findExport",
    summary="Where everything that the shop has can be downloaded",
    permission="export",
    person=True,
    answers={200: ExportView},
    refusals=(403,),
)
def get_export(caller: Caller) -> Response:
    del caller  # its guard has asked for the password
    return answer(ExportView(VERSION, FIRST))


@routes.operation(
    "GET /export.jsonl",
    id="getExport",
    summary="Everything that the shop has as JSON Lines, in parts",
    permission="export",
    person=True,
    answers={200: None},
    refusals=(403, 409, 422, 503),
    parameters=(AFTER,),
)
def get_part(caller: Caller) -> Response:
    """Link names the next part while there is one; the last line of the last is `end`. docs/export.md."""
    mark = mark_of(query(routes.current_request, "after") or "")
    store = wiring.store()
    export = Export(store, wiring.directory(), wiring.campaigns(), caller.merchant_id, store.revisions)
    part = export.part(mark)
    lines = [line_of(each) for each in part.held]
    if mark is None:
        now_ms = wiring.clock_ms()
        lines.insert(0, head_line(caller.merchant_id, now_ms))
        line = AuditLine(caller.merchant_id, now_ms, caller.by, "merchant.export", caller.merchant_id)
        wiring.directory().note(line)
    headers: dict[str, str | list[str]] = {
        "Content-Type": "application/jsonl; charset=utf-8",
        "Content-Disposition": 'attachment; filename="carnet.jsonl"',
        "Cache-Control": "no-store",
    }
    if part.next is None:
        lines.append(end_line())
    else:
        headers["Link"] = f'<{FIRST}?after={quote(str(part.next), safe="")}>; rel="next"'
    return Response(b"".join(lines), headers=headers)
