"""Drafts: an owner makes a programme in peace; of two who edit one, the second hears of the first."""

from dataclasses import replace

from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.setup.check import PROGRAMMES_MAX
from chalicelib.domain.programme.setup.draft import BODY_MAX, DRAFTS_MAX, SHOWN_MS, Draft
from chalicelib.domain.text import Value, phrase
from chalicelib.domain.time.wall_clock import local
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

_STAFF = "staff:"


def make_draft(store: Store, draft: Draft) -> Draft:
    """The new draft; one that is there already with this body is the answer to a second try."""
    _check_size(draft.body)
    there = store.drafts(draft.merchant_id)
    if len(there) >= DRAFTS_MAX:
        raise NotAllowed("drafts_too_many", most=DRAFTS_MAX)
    programmes = store.programmes(draft.merchant_id)
    if len(programmes) >= PROGRAMMES_MAX and all(each.id != draft.programme_id for each in programmes):
        raise NotAllowed("programmes_too_many", most=PROGRAMMES_MAX)
    if not store.put_draft(draft):
        raise NotAllowed("changed_meanwhile")
    return draft


def draft_of(store: Store, merchant_id: str, draft_id: str) -> Draft:
    draft = store.draft(merchant_id, draft_id)
    if draft is None:
        raise NotFound("draft_unknown", field="draft_id")
    return draft


def change_draft(
    store: Store,
    directory: Directory,
    merchant: Merchant,
    draft: Draft,
    body: str,
    *,
    seen: int,
    by: str,
    now_ms: int,
) -> Draft:
    """The draft with another body; NotAllowed says who was first, and when."""
    _check_size(body)
    if seen == draft.revision - 1 and body == draft.body and by == draft.by:
        return draft  # the same sent again
    if seen != draft.revision:
        raise _was_first(directory, merchant, draft)
    if body == draft.body:
        return draft
    changed = replace(draft, body=body, by=by, changed_ms=now_ms, revision=draft.revision + 1)
    if not store.put_draft(changed):
        raise _was_first(directory, merchant, draft_of(store, draft.merchant_id, draft.id))
    return changed


def drop_draft(
    store: Store, directory: Directory, merchant: Merchant, draft: Draft, seen: int | None
) -> None:
    if seen not in (None, draft.revision) or not store.drop_draft(draft):
        raise _was_first(directory, merchant, store.draft(draft.merchant_id, draft.id) or draft)


def show_draft(store: Store, draft: Draft, secret: str, now_ms: int) -> Draft:
    """The draft with a link by which others see it for a month; the link before is over."""
    return _noted(store, replace(draft, shown=secret, shown_until_ms=now_ms + SHOWN_MS))


def hide_draft(store: Store, draft: Draft) -> Draft:
    return draft if not draft.shown else _noted(store, replace(draft, shown="", shown_until_ms=0))


def shown_draft(store: Store, merchant_id: str, draft_id: str, secret: str, now_ms: int) -> Draft:
    """What a link shows; NotFound when it is over."""
    draft = store.draft(merchant_id, draft_id)
    if draft is None or not draft.shown or draft.shown != secret or now_ms >= draft.shown_until_ms:
        raise NotFound("showing_over", field="secret")
    return draft


def who(directory: Directory, merchant_id: str, by: str) -> Value:
    """The name of who did something, as it is said in a sentence."""
    found = directory.staff(merchant_id, by.removeprefix(_STAFF)) if by.startswith(_STAFF) else None
    return found.name if found else phrase("draft_by_nobody")


def _was_first(directory: Directory, merchant: Merchant, draft: Draft) -> NotAllowed:
    at = local(draft.changed_ms, merchant.zone)
    return NotAllowed("draft_changed", field="revision", who=who(directory, merchant.id, draft.by), at=at)


def _noted(store: Store, draft: Draft) -> Draft:
    if not store.note_draft(draft):
        raise NotAllowed("changed_meanwhile")
    return draft


def _check_size(body: str) -> None:
    if len(body) > BODY_MAX:
        raise InvalidInput("body_too_large", field="body", most=BODY_MAX)
