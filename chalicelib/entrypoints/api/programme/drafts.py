"""Drafts of programmes: made, read, changed, shown to others and thrown away by an owner."""

import secrets
from dataclasses import fields
from functools import partial
from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import DRAFTS_MAX, Draft
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.merchant.merchant import MerchantView, merchant_view
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.api.programme.findings import Raw, findings_in, programme_in
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.api.programme.lint import FindingView, fault_view, findings_view
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, body_of
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Instant, Revision, ShortText, Url, known_id, number_in
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.merchant.pictures import keep_named
from chalicelib.service.programme import drafts as service

routes = Api(__name__)
for_drafts = partial(routes.operation, permission="drafts", person=True)

SHOWN = "shown-draft"
_NEEDED = ("name", "type", "rules")
Typed = Annotated[
    dict[str, Any],
    Meta(
        description="A programme as docs/programmes.md writes it, perhaps not whole; without `id`.",
        max_length=40,
    ),
]


class ProgrammeDraftBody(msgspec.Struct, forbid_unknown_fields=True):
    """Of a live programme (`programme`, by its id) as it stands, or as `body` says, or empty."""

    programme: ShortText = ""
    body: Typed | None = None


class ProgrammeDraftChangeBody(msgspec.Struct, forbid_unknown_fields=True):
    """`revision`: the one that was read; another's change since is a 409 that says whose."""

    body: Typed
    revision: Revision


class ProgrammeDraftLineView(msgspec.Struct):
    """`programme`: the id of the programme that it changes, or becomes. `live`: that is there already.
    `published`: the revision that it became, as it stands; null: it is still to be published."""

    id: str
    programme: str
    live: bool
    name: str
    revision: int
    by: Annotated[str | None, Meta(description="Who changed it last.")]
    changed_at: Instant
    published: int | None
    shown_until: Instant | None


class ProgrammeDraftView(ProgrammeDraftLineView):
    body: Typed
    findings: list[FindingView]


class ProgrammeDraftListView(msgspec.Struct):
    drafts: list[ProgrammeDraftLineView]


class DraftLinkView(msgspec.Struct):
    url: Url
    until: Instant


class ShownDraftView(msgspec.Struct):
    """What a partner sees: the draft's body, and the shop that it is of."""

    merchant: MerchantView
    programme: Typed
    until: Instant


@for_drafts(
    "GET /drafts",
    id="listDrafts",
    summary=f"Drafts of programmes, at most {DRAFTS_MAX}",
    answers={200: ProgrammeDraftListView},
)
def get_drafts(caller: Caller) -> Response:
    drafts = sorted(wiring.store().drafts(caller.merchant_id), key=lambda draft: -draft.changed_ms)
    return answer(ProgrammeDraftListView([_line(caller, draft, raw_of(draft)) for draft in drafts]))


@for_drafts(
    "POST /drafts",
    id="addDraft",
    summary="Begin a draft: of a live programme, of a body, or empty",
    answers={201: ProgrammeDraftView},
    refusals=(404, 409, 503),
    examples={"empty": {}, "a change": {"programme": "lumiere-points"}},
)
def post_draft(caller: Caller, body: ProgrammeDraftBody) -> Response:
    programme = programme_of(body.programme, caller.merchant_id) if body.programme else None
    now_ms = wiring.clock_ms()
    typed = _typed(body.body if body.body is not None else written_of(programme) if programme else {})
    draft = Draft(
        id=f"d{secrets.token_hex(8)}",
        merchant_id=caller.merchant_id,
        programme_id=programme.id if programme else f"p{secrets.token_hex(6)}",
        body=typed,
        by=caller.by,
        made_ms=now_ms,
        changed_ms=now_ms,
        based_on=programme.published if programme else 0,
    )
    made = service.make_draft(wiring.store(), draft)
    keep_named(wiring.brand_pictures(), raw_of(made).get("pictures"))
    return answer(_view(caller, made), 201)


@for_drafts(
    "GET /drafts/{draft_id}",
    id="getDraft",
    summary="A draft, with what is still to be mended in it",
    answers={200: ProgrammeDraftView},
    refusals=(404,),
)
def get_draft(draft_id: str, caller: Caller) -> Response:
    return answer(_view(caller, draft_named(draft_id, caller)))


@for_drafts(
    "PUT /drafts/{draft_id}",
    id="changeDraft",
    summary="Write a draft's body; whatever was typed is kept, whole or not",
    answers={200: ProgrammeDraftView},
    refusals=(404, 409, 503),
)
def put_draft(draft_id: str, caller: Caller, body: ProgrammeDraftChangeBody) -> Response:
    draft = service.change_draft(
        wiring.store(),
        wiring.directory(),
        shop_of(caller.merchant_id),
        draft_named(draft_id, caller),
        _typed(body.body),
        seen=body.revision,
        by=caller.by,
        now_ms=wiring.clock_ms(),
    )
    keep_named(wiring.brand_pictures(), body.body.get("pictures"))
    return answer(_view(caller, draft))


@for_drafts(
    "DELETE /drafts/{draft_id}",
    id="dropDraft",
    summary="Throw a draft away; what was published of it stays",
    answers={204: None},
    refusals=(404, 409, 422, 503),
    parameters=(
        in_query("revision", "The one that was read: another's change since is a 409.", maxLength=16),
    ),
)
def delete_draft(draft_id: str, caller: Caller) -> Response:
    text = query(routes.current_request, "revision")
    seen = None if text is None else number_in(text, 16)
    if text is not None and seen is None:
        raise InvalidInput("number_out_of_range", field="revision", at="revision", least=0, most=10**15)
    draft = draft_named(draft_id, caller)
    service.drop_draft(wiring.store(), wiring.directory(), shop_of(caller.merchant_id), draft, seen)
    return no_content()


@for_drafts(
    "POST /drafts/{draft_id}/link",
    id="showDraft",
    summary="A link that shows the draft to somebody without an account, for 30 days; the one before is over",
    answers={200: DraftLinkView},
    refusals=(404, 409, 503),
)
def post_link(draft_id: str, caller: Caller) -> Response:
    draft = draft_named(draft_id, caller)
    shown = service.show_draft(wiring.store(), draft, secrets.token_hex(16), wiring.clock_ms())
    sealed = wiring.tokens().seal(SHOWN, f"{shown.merchant_id}~{shown.id}~{shown.shown}")
    url = f"{wiring.settings().base_url}/shown/{sealed}"
    return answer(DraftLinkView(url, instant(shown.shown_until_ms)))


@for_drafts(
    "DELETE /drafts/{draft_id}/link",
    id="hideDraft",
    summary="End the link that shows the draft",
    answers={204: None},
    refusals=(404, 409, 503),
)
def delete_link(draft_id: str, caller: Caller) -> Response:
    service.hide_draft(wiring.store(), draft_named(draft_id, caller))
    return no_content()


@routes.operation(
    "GET /shown/{secret}",
    id="getShown",
    summary="The draft behind a link that an owner gave away",
    permission="anybody",
    answers={200: ShownDraftView},
    refusals=(404,),
)
def get_shown(secret: str) -> Response:
    value = wiring.tokens().unseal(SHOWN, secret) if len(secret) <= 300 else None
    if value is None:
        raise NotFound("showing_over", field="secret")
    merchant_id, draft_id, nonce = value.split("~")
    draft = service.shown_draft(wiring.store(), merchant_id, draft_id, nonce, wiring.clock_ms())
    shop = merchant_view(shop_of(merchant_id))
    return answer(ShownDraftView(shop, dict(raw_of(draft)), instant(draft.shown_until_ms)))


def draft_named(draft_id: str, caller: Caller) -> Draft:
    known_id(draft_id, "draft_unknown", "draft_id")
    return service.draft_of(wiring.store(), caller.merchant_id, draft_id)


def raw_of(draft: Draft) -> Raw:
    raw: Raw = msgspec.json.decode(draft.body)
    return raw


def written_of(programme: Programme) -> dict[str, Any]:
    """A live programme's body as an owner writes it: without its ids, and what is as usual."""
    body = body_of(programme)
    plain: dict[str, Any] = msgspec.to_builtins(body)
    plain["rules"] = _said(programme.rules, plain["rules"])
    plain["parts"] = [
        {"type": part.type, **_said(part, written)}
        for part, written in zip(programme.parts, plain["parts"], strict=True)
    ]
    usual = {field.name: field.default for field in msgspec.structs.fields(ProgrammeBody)}
    return {
        name: held
        for name, held in plain.items()
        if name not in ("id", "merchant_id") and (held or name in _NEEDED) and held != usual[name]
    }


def _said(of: Any, written: dict[str, Any]) -> dict[str, Any]:
    """What is written, without what it would be by itself."""
    usual = {field.name: field.default for field in fields(of)}
    return {name: held for name, held in written.items() if name in usual and held != usual[name]}


def _typed(body: dict[str, Any]) -> str:
    own = {name: held for name, held in body.items() if name not in ("id", "merchant_id")}
    return msgspec.json.encode(own).decode()


def _line(caller: Caller, draft: Draft, raw: Raw) -> ProgrammeDraftLineView:
    return ProgrammeDraftLineView(**_facts(caller, draft, raw))


def _view(caller: Caller, draft: Draft) -> ProgrammeDraftView:
    raw, language = raw_of(draft), language_of(routes.current_request)
    shop = shop_of(caller.merchant_id)
    found = [fault_view(fault, language) for fault in findings_in(raw, shop, wiring.TEMPLATES)]
    if not found:
        found = findings_view(programme_in(raw, draft.programme_id, shop, wiring.TEMPLATES), language)
    return ProgrammeDraftView(**_facts(caller, draft, raw), body=dict(raw), findings=found)


def _facts(caller: Caller, draft: Draft, raw: Raw) -> dict[str, Any]:
    name = raw.get("name")
    return {
        "id": draft.id,
        "programme": draft.programme_id,
        "live": bool(draft.based_on or draft.published)
        or wiring.store().programme(draft.programme_id) is not None,
        "name": name if isinstance(name, str) else "",
        "revision": draft.revision,
        "by": names_by(caller.merchant_id, [draft.by]).get(draft.by),
        "changed_at": instant(draft.changed_ms),
        "published": draft.published if draft.is_published else None,
        "shown_until": instant(draft.shown_until_ms) if draft.shown else None,
    }
