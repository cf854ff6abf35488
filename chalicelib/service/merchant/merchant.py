"""Merchant: the owner sets what all programmes share; the cards that show it are written anew."""

from collections.abc import Mapping
from dataclasses import replace

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.merchant.merchant import Merchant, check_merchant
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.parts.part import names_money
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.merchant.pictures import BrandPictures, claim
from chalicelib.service.ports import Store


def merchant_there(store: Store, merchant_id: str) -> Merchant:
    """The merchant as of some seconds ago; NotAllowed where there is none that can be read."""
    merchant = store.merchant(merchant_id)
    if merchant is None:
        raise NotAllowed("merchant_damaged")
    return merchant


def save_merchant(
    store: Store,
    merchant: Merchant,
    changed: Merchant,
    seen: int | None = None,
    line: AuditLine | None = None,
) -> Merchant:
    """`changed` in the place of `merchant`, unless somebody else was first; `seen`: the revision edited.

    Programmes whose cards show the change have their next edition in the same transaction, so no card is
    left behind without being known to be.
    """
    check_merchant(changed)
    if seen not in (None, merchant.revision):
        raise NotAllowed("merchant_changed", field="revision")
    programmes = store.programmes(merchant.id)
    if changed.currency != merchant.currency and any(map(_counts_amounts, programmes)):
        raise NotAllowed("currency_in_use", field="currency", currency=merchant.currency)
    risen = replace(changed, revision=merchant.revision + 1)
    shown = [renewed for each in programmes if (renewed := _renewed(store, each.id, risen)) is not None]
    if not store.replace_merchant(risen, merchant.revision, shown, line=line):
        raise NotAllowed("merchant_changed", field="revision")
    return risen


def set_merchant(
    store: Store,
    pictures: BrandPictures,
    merchant: Merchant,
    changed: Merchant,
    *,
    by: str,
    now_ms: int,
    seen: int | None = None,
) -> Merchant:
    """The merchant as its owner wants it; tills have it within half a minute, cards within hours."""
    if changed == merchant:
        return merchant
    check_merchant(changed)
    if changed.pictures != merchant.pictures:
        claim(pictures, changed.pictures)
    before, after = _facts(merchant), _facts(changed)
    moved = {name: fact for name, fact in after.items() if fact != before[name]}
    was = {name: before[name] for name in moved}
    line = AuditLine(merchant.id, now_ms, by, "merchant.change", merchant.id, moved, was)
    return save_merchant(store, merchant, changed, seen, line)


def _renewed(store: Store, programme_id: str, merchant: Merchant) -> Programme | None:
    """The programme of this moment as its next edition, where its cards show what was changed."""
    there = store.programme_now(programme_id)
    if there is None:
        return None
    after = following(there, there.of(merchant))
    return None if after.edition == there.edition else replace(after, revision=there.revision + 1)


def _counts_amounts(programme: Programme) -> bool:
    by_sale = programme.earning().per_amount or programme.limits.spend_minor_min
    return bool(by_sale) or any(map(names_money, programme.parts))


def _facts(merchant: Merchant) -> Facts:
    colours, links = merchant.colours, merchant.links
    return {
        "name": merchant.name,
        "contact": merchant.contact,
        "currency": merchant.currency,
        "zone": merchant.zone,
        "languages": merchant.languages,
        "colours": (colours.background, colours.foreground, colours.label, colours.accent),
        "pictures": (merchant.pictures.logo, merchant.pictures.strip, merchant.pictures.stamp),
        "privacy": links.privacy,
        "terms": links.terms,
        "imprint": links.imprint,
    }


def set_budgets(
    store: Store,
    merchant: Merchant,
    budgets: Mapping[str, int],
    *,
    by: str,
    now_ms: int,
    seen: int | None = None,
) -> Merchant:
    """The merchant with what each role may give away a month. No card shows it, so none is written anew."""
    if seen not in (None, merchant.revision):
        raise NotAllowed("merchant_changed", field="revision")
    changed = replace(merchant, budgets=dict(budgets), revision=merchant.revision + 1)
    line = AuditLine(merchant.id, now_ms, by, "merchant.budgets", merchant.id, dict(budgets))
    if not store.replace_merchant(changed, merchant.revision, line=line):
        raise NotAllowed("merchant_changed", field="revision")
    return changed
