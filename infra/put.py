"""A merchant and a programme from the operator's files, for `infra.admin`."""

import sys
import time
from dataclasses import replace

from chalicelib import words
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.check import PROGRAMMES_MAX
from chalicelib.domain.programme.setup.lint import Known, lint
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.merchant.merchant import save_merchant
from chalicelib.service.ports import Store
from chalicelib.service.programme.effect import Effect, effect_of
from chalicelib.service.programme.limits import save
from infra.files import wrong


def effect_said(effect: Effect) -> str:
    """What a change does to customers, "" when it does nothing to any."""
    parts = {
        "win a reward": effect.win,
        "keep a reward that is ready, at what it cost before": effect.keep,
        "have further to go to their next reward": effect.further,
    }
    said = [f"{number} {what}" for what, number in parts.items() if number]
    return f"Of {effect.cards} cards {'; '.join(said)}." if said else ""


def is_wanted(table: Store, index: Campaigns, programme: Programme) -> bool:
    """Whether the operator wants a change that customers will notice."""
    there = table.programme_now(programme.id)
    if there is None:
        return True
    said = effect_said(effect_of(index, there, programme, time.time_ns() // 1_000_000))
    if not said:
        return True
    print(said, file=sys.stderr)
    if input("Change the programme? [y/N] ").strip().lower() in ("y", "yes"):
        return True
    print("Nothing was changed.", file=sys.stderr)
    return False


def check_sense(programme: Programme, table: Store) -> None:
    """Say what would confuse customers; InvalidInput where it may not be put."""
    pools = {part.pool for part in programme.parts if isinstance(part, Voucher)}
    left = {pool: table.pool(programme.merchant_id, pool).left for pool in sorted(pools)}
    found = lint(programme, Known(pools=left))
    for each in found:
        said = words.sentence(each.said, "en", programme.language)
        how = "Refused" if each.refused else "Look"
        print(f"{how}: {each.field}: {said} {words.say(each.why, 'en')}", file=sys.stderr)
    if any(each.refused for each in found):
        raise wrong("the file", "mend what is refused above first")


def put_programme(table: Store, programme: Programme) -> Programme:
    """Put what a file says; what the owner set at the console stays."""
    there = table.programme_now(programme.id)
    if there is None:
        if len(table.programmes(programme.merchant_id)) >= PROGRAMMES_MAX:
            raise wrong("id", f"a shop has at most {PROGRAMMES_MAX} programmes")
        table.put_programme(programme)
        return programme
    if there.merchant_id != programme.merchant_id:
        raise wrong("id", "another merchant's programme has it")
    kept = {
        name: getattr(there, name)
        for name in ("limits", "stamp_at_once", "tiers", "bonuses", "choices", "kept")
    }
    return save(table, there, replace(programme, **kept), time.time_ns() // 1_000_000)


def put_merchant(table: Store, merchant: Merchant) -> Merchant:
    """Put what a file says; the cards of its programmes that show a change follow."""
    there = table.merchant_now(merchant.id)
    if there is None:
        table.put_merchant(merchant)
        return merchant
    same = replace(merchant, revision=there.revision, kept=there.kept)
    return there if same == there else save_merchant(table, there, same)
