"""What campaigns keep, to items and back."""

import json
from dataclasses import replace

from chalicelib.aws.campaign.keys import (
    audience_key,
    campaign_index,
    campaign_key,
    delivery_key,
    notice_key,
    progress_key,
    received_index,
    settings_key,
)
from chalicelib.aws.table.items import from_attributes, plain, to_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.domain.audience.audience import Audience, Condition, condition_of, plain_of
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Progress
from chalicelib.domain.campaign.later.follow_up import follow_ups_of, plain_of_follow_ups
from chalicelib.domain.campaign.result.counts import NO_COUNTS, Counts, key_of, text_of
from chalicelib.domain.face.look import Notice
from chalicelib.domain.time.units import DAY_S

DELIVERIES_KEPT_S = 400 * DAY_S  # a year's comparison, and a month


def campaign_item(campaign: Campaign) -> Item:
    held = {**to_attributes(replace(campaign, follow_ups=())), "audience": _condition(campaign.audience)}
    if campaign.follow_ups:
        held["follow_ups"] = _text(plain_of_follow_ups(campaign.follow_ups))
    return {**campaign_key(campaign.id), **campaign_index(campaign), **held}


def campaign_of(item: Item) -> Campaign:
    follow_ups = follow_ups_of(json.loads(item["follow_ups"]["S"])) if "follow_ups" in item else ()
    plain_ = {name: held for name, held in item.items() if name != "follow_ups"}
    return replace(from_attributes(Campaign, plain_), audience=_read(item["audience"]), follow_ups=follow_ups)


def audience_item(audience: Audience) -> Item:
    held = {**to_attributes(audience), "condition": _condition(audience.condition)}
    return {**audience_key(audience.merchant_id, audience.id), **held}


def audience_of(item: Item) -> Audience:
    return replace(from_attributes(Audience, item), condition=_read(item["condition"]))


def delivery_item(delivery: Delivery) -> Item:
    key = delivery_key(delivery.campaign_id, delivery.serial, delivery.occurrence)
    item = {**key, **received_index(delivery), **to_attributes(delivery)}
    if not delivery.occurrence:  # a trigger's say what a card was told for good: it would be told again
        item["ttl_s"] = wire(delivery.at_ms // 1000 + DELIVERIES_KEPT_S)
    return item


def progress_item(progress: Progress) -> Item:
    """With its counts under their texts; empty ones take no room."""
    item = {**progress_key(progress), **to_attributes(replace(progress, counts=NO_COUNTS, before=NO_COUNTS))}
    for name, counts in (("counts", progress.counts), ("before", progress.before)):
        if counts:
            item[name] = wire({text_of(key): count for key, count in counts.items()})
    return item


def progress_of(item: Item) -> Progress:
    counts, before = (_counts(item.get(name)) for name in ("counts", "before"))
    return replace(from_attributes(Progress, item), counts=counts, before=before)


def notice_item(notice: Notice) -> Item:
    return {**notice_key(notice.id), **to_attributes(notice)}


def settings_item(settings: CampaignSettings) -> Item:
    return {**settings_key(settings.merchant_id), **to_attributes(settings)}


def _condition(condition: Condition) -> Item:
    """As text: it is read whole or not at all, and DynamoDB's maps go 32 deep and no further."""
    return _text(plain_of(condition))


def _text(held: object) -> Item:
    return wire(json.dumps(held, ensure_ascii=False, separators=(",", ":")))


def _read(attribute: Item) -> Condition:
    return condition_of(json.loads(attribute["S"]))


def _counts(attribute: Item | None) -> Counts:
    return {key_of(text): count for text, count in plain(attribute).items()} if attribute else NO_COUNTS
