"""A campaign's bonus on its programmes: the ledger counts by it, whoever was told of it."""

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.programme import Bonus, Programme
from chalicelib.domain.programme.sale.bonus import bonus_lines, fitting, without_past
from chalicelib.domain.text import Text
from chalicelib.service.campaign.ports import InWords
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store


def add_bonus(store: Store, campaign: Campaign, now_ms: int) -> None:
    """Each of the campaign's programmes with its bonus."""
    if campaign.bonus is not None:
        _put(store, campaign, replace(campaign.bonus, campaign_id=campaign.id), now_ms)


def end_bonus(store: Store, campaign: Campaign, now_ms: int) -> None:
    """From now on sales count once. What was scanned before, also by a till that is offline, keeps it."""
    bonus = campaign.bonus
    if bonus is not None:
        begun = bonus.starts_ms < now_ms
        ended = replace(bonus, campaign_id=campaign.id, ends_ms=min(bonus.ends_ms, now_ms))
        _put(store, campaign, ended if begun else None, now_ms)


def bonus_said(store: Store, campaign: Campaign, now_ms: int, in_words: InWords) -> Text:
    """What its cards say of its bonus from now on, as short as a card needs it; empty without one."""
    if campaign.bonus is None or campaign.when.trigger:
        return {}
    found = (store.programme(programme_id) for programme_id in campaign.programmes)
    programmes = [programme for programme in found if programme is not None]
    return bonus_text(campaign.bonus, programmes, campaign.when.zone, now_ms, in_words)


def bonus_text(
    bonus: Bonus, programmes: Sequence[Programme], zone: str, now_ms: int, in_words: InWords
) -> Text:
    """What a card of these programmes says of a bonus, as short as it needs it."""
    rules = [programme.rules for programme in programmes]
    lines = [in_words(line) for line in bonus_lines(bonus, rules, zone, now_ms)]
    return {language: fitting([line[language] for line in lines]) for language in lines[-1]}


def _put(store: Store, campaign: Campaign, bonus: Bonus | None, now_ms: int) -> None:
    for programme_id in campaign.programmes:
        _put_one(store, programme_id, campaign.id, bonus, now_ms)


def _put_one(store: Store, programme_id: str, campaign_id: str, bonus: Bonus | None, now_ms: int) -> None:
    def write(programme: Programme | None) -> bool | None:
        if programme is None:
            return True
        others = [other for other in programme.bonuses if other.campaign_id != campaign_id]
        wanted = (*without_past(others, now_ms), *([bonus] if bonus else []))
        if wanted == programme.bonuses:
            return True
        risen = replace(programme, bonuses=wanted, revision=programme.revision + 1)
        return True if store.replace_programme(risen, programme.revision) else None

    until_written(lambda: store.programme_now(programme_id), write, busy=Busy("programme_busy"))
