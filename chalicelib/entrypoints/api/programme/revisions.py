"""What a programme was: each revision that was published, to be read and to be gone back to."""

from functools import partial
from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.programme.changes.promise import NOTICE_DAYS
from chalicelib.domain.programme.setup.draft import Revision as Published
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.api.programme.drafts import Typed
from chalicelib.entrypoints.api.programme.findings import programme_in
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.api.programme.publishing import (
    Days,
    PublishedView,
    PublishPreviewView,
    body_text,
    done_view,
    preview_of,
    refuse_points,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Instant, Revision, listed_limit, number_in
from chalicelib.entrypoints.http.operation import LIST_LIMIT
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.programme.publish import Publication, publish

routes = Api(__name__)


class RestoreBody(msgspec.Struct, forbid_unknown_fields=True):
    """As of a draft: first `preview`, then with `seen` as that said it."""

    preview: bool = False
    seen: Revision | None = None
    notice_days: Days = NOTICE_DAYS


class RevisionLineView(msgspec.Struct):
    """`number` is the programme's revision with which it went live; `again`: it is that one once more."""

    number: int
    at: Annotated[Instant | None, Meta(description="null: it was there before programmes were published.")]
    by: str | None
    notice_days: int
    again: int | None


class RevisionView(RevisionLineView):
    body: Typed


class RevisionListView(msgspec.Struct):
    """Newest first. `live`: the number of the one that stands; 0: it was never published here."""

    revisions: list[RevisionLineView]
    live: int


@routes.operation(
    "GET /programmes/{programme_id}/revisions",
    id="listRevisions",
    summary="What was published of a programme, newest first",
    permission="drafts",
    person=True,
    answers={200: RevisionListView},
    refusals=(404, 409),
    parameters=(LIST_LIMIT,),
)
def get_revisions(programme_id: str, caller: Caller) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    limit = listed_limit(query(routes.current_request, "limit"))
    found = wiring.store().revisions(programme.id, limit)
    names = names_by(caller.merchant_id, [each.by for each in found])
    lines = [RevisionLineView(**_facts(each, names.get(each.by))) for each in found]
    return answer(RevisionListView(lines, programme.published))


@routes.operation(
    "GET /programmes/{programme_id}/revisions/{revision}",
    id="getRevision",
    summary="A programme's body as it was published with this number",
    permission="drafts",
    person=True,
    answers={200: RevisionView},
    refusals=(404, 409),
)
def get_revision(programme_id: str, revision: str, caller: Caller) -> Response:
    found = _revision(programme_id, revision, caller)
    name = names_by(caller.merchant_id, [found.by]).get(found.by)
    return answer(RevisionView(**_facts(found, name), body=msgspec.json.decode(found.body)))


restoring = partial(routes.operation, permission="publish", person=True)


@restoring(
    "POST /programmes/{programme_id}/revisions/{revision}/restore",
    id="restoreRevision",
    summary="Go back to an earlier revision, as a new one: what it takes from customers is promised as ever",
    answers={200: (PublishPreviewView, PublishedView)},
    refusals=(404, 409, 503),
)
def post_restore(programme_id: str, revision: str, caller: Caller, body: RestoreBody) -> Response:
    found = _revision(programme_id, revision, caller)
    raw = msgspec.json.decode(found.body)
    wanted = programme_in(raw, found.programme_id, shop_of(caller.merchant_id), wiring.TEMPLATES)
    if body.preview:
        return answer(preview_of(wanted, body.notice_days, language_of(routes.current_request)))
    refuse_points(wanted)
    asked = Publication(
        wanted,
        found.body,
        body.seen or 0,
        body.notice_days,
        caller.by,
        wiring.clock_ms(),
        again=found.number,
    )
    return answer(done_view(publish(wiring.store(), wiring.directory(), asked, body_text)))


def _revision(programme_id: str, number: str, caller: Caller) -> Published:
    programme = programme_of(programme_id, caller.merchant_id)
    known = number_in(number, 7)
    found = wiring.store().revision(programme.id, known) if known is not None else None
    if found is None:
        raise NotFound("revision_unknown", field="revision")
    return found


def _facts(revision: Published, by: str | None) -> dict[str, Any]:
    return {
        "number": revision.number,
        "at": instant(revision.at_ms) if revision.at_ms else None,
        "by": by,
        "notice_days": revision.notice_days,
        "again": revision.again or None,
    }
