"""A draft goes live: first looked at with what it does to customers, then published with one request."""

from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.programme.changes.promise import NOTICE_DAYS, NOTICE_DAYS_LEAST, NOTICE_DAYS_MOST
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.checklist import Point, checklist
from chalicelib.domain.programme.setup.draft import Draft
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.programme.drafts import draft_named, raw_of, written_of
from chalicelib.entrypoints.api.programme.findings import programme_in
from chalicelib.entrypoints.api.programme.lint import known_of
from chalicelib.entrypoints.api.programme.touched import TouchedView, touched_view
from chalicelib.entrypoints.api.programme.views import ProgrammeView, programme_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Revision, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.merchant.pictures import claim
from chalicelib.service.programme.publish import Publication, publish
from chalicelib.words import say

routes = Api(__name__)
publishing = partial(routes.operation, permission="publish", person=True)

Days = Annotated[int, Meta(ge=NOTICE_DAYS_LEAST, le=NOTICE_DAYS_MOST)]


class PublishBody(msgspec.Struct, forbid_unknown_fields=True):
    """`revision`: of the draft, as it was read. `seen`: as the preview said it; needed to publish.
    `notice_days`: for how long whoever has a card keeps what the change takes away."""

    revision: Revision
    preview: bool = False
    seen: Revision | None = None
    notice_days: Days = NOTICE_DAYS


class ChecklistPointView(msgspec.Struct):
    """A line of the list: done, worth a look, or in the way."""

    code: str
    state: Annotated[str, stated(enum=["done", "look", "refused"])]
    said: str
    field: str
    of_merchant: bool


class PublishPreviewView(msgspec.Struct):
    """`may`: nothing is in the way. `touched`: what it does to the cards that there are; null: it is new."""

    programme: ProgrammeView
    checklist: list[ChecklistPointView]
    may: bool
    seen: int
    touched: TouchedView | None


class PublishedView(msgspec.Struct):
    programme: ProgrammeView
    revision: int


@publishing(
    "POST /drafts/{draft_id}/publish",
    id="publishDraft",
    summary="Look at what publishing a draft does, or publish it; sent again, it is published once",
    answers={200: (PublishPreviewView, PublishedView)},
    refusals=(404, 409, 503),
    examples={"look first": {"revision": 4, "preview": True}, "go": {"revision": 4, "seen": 0}},
)
def post_publish(draft_id: str, caller: Caller, body: PublishBody) -> Response:
    draft = draft_named(draft_id, caller)
    if body.revision != draft.revision:
        raise NotAllowed("draft_not_seen", field="revision")
    wanted = programme_in(raw_of(draft), draft.programme_id, shop_of(caller.merchant_id), wiring.TEMPLATES)
    if body.preview:
        return answer(preview_of(wanted, body.notice_days, language_of(routes.current_request)))
    refuse_points(wanted)
    claim(wiring.brand_pictures(), wanted.own_pictures)
    return answer(done_view(_publish(caller, draft, wanted, body)))


def _publish(caller: Caller, draft: Draft, wanted: Programme, body: PublishBody) -> Programme:
    asked = Publication(
        wanted,
        draft.body,
        body.seen or 0,
        body.notice_days,
        caller.by,
        wiring.clock_ms(),
        draft,
    )
    return publish(wiring.store(), wiring.directory(), asked, body_text)


def body_text(programme: Programme) -> str:
    return msgspec.json.encode(written_of(programme)).decode()


def done_view(programme: Programme) -> PublishedView:
    view = programme_view(programme, wiring.settings().base_url)
    return PublishedView(view, programme.published)


def preview_of(wanted: Programme, notice_days: int, language: Language) -> PublishPreviewView:
    there = wiring.store().programme_now(wanted.id)
    points = checklist(wanted, known_of(wanted))
    return PublishPreviewView(
        programme_view(wanted, wiring.settings().base_url),
        [_point(point, language, wanted) for point in points],
        all(point.state != "refused" for point in points),
        there.published if there else 0,
        touched_view(there, wanted, notice_days, language) if there else None,
    )


def refuse_points(wanted: Programme) -> None:
    """NotAllowed with the first point that is in the way."""
    for point in checklist(wanted, known_of(wanted)):
        if point.state == "refused":
            raise NotAllowed(point.said.key, field=point.field, **point.said.values)


def _point(point: Point, language: Language, programme: Programme) -> ChecklistPointView:
    said = say(point.said, language, programme.language)
    return ChecklistPointView(point.code, point.state, said, point.field, point.of_merchant)
