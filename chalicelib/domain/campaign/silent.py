"""Silent cards: the same words stand on the card, and no phone notifies anybody.

A share of the cards is left silent beside those that are notified, so that it can be said what the
notification itself brings. Both are judged alike beforehand, or they could not be compared; a campaign that
notifies nobody takes no attention and waits for no hour.
"""

import hashlib

from chalicelib.domain.campaign.campaign import Campaign, Delivery, Face, Variant
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.links import links_in
from chalicelib.domain.face.modules import TITLE_MAX, Module
from chalicelib.domain.text import MERGE_FIELD

SILENT = "silent"
"""Under this name stands the notice of silent cards beside notified ones."""
NOBODY = 100  # per cent: all cards are silent, and nothing is compared by that
_HASHES = 1 << 64


def is_silent(campaign: Campaign, serial: str) -> bool:
    """Drawn by a hash, beside the card's arm: always the same within a campaign."""
    digest = hashlib.sha256(f"{campaign.id}\n{serial}".encode()).digest()
    return int.from_bytes(digest[24:32], "big") * 100 < campaign.silent_percent * _HASHES


def notifies(campaign: Campaign) -> bool:
    """Whether anybody is notified."""
    return bool(campaign.variants) and campaign.silent_percent < NOBODY


def is_split(campaign: Campaign) -> bool:
    """Whether silent cards stand beside notified ones, to be compared."""
    return 0 < campaign.silent_percent < NOBODY


def notice_name(campaign: Campaign, delivery: Delivery) -> str:
    """Under which name stands the notice that a delivery's card shows."""
    return SILENT if delivery.silent and is_split(campaign) else delivery.variant


def modules_of(campaign_id: str, face: Face | None, variant: Variant) -> tuple[Module, ...]:
    """The message in the card's shop window, where it leads to a page and fits there as it stands, and the
    campaign has no module of its own."""
    if face and face.module:
        return ()
    said = (*variant.title.values(), *variant.text.values())
    pages = [link for words in said for link in links_in(words) if link.startswith("https://")]
    fits = all(len(words) <= TITLE_MAX and not MERGE_FIELD.search(words) for words in variant.title.values())
    return (Module(f"{campaign_id}-{SILENT}", variant.title, pages[0]),) if pages and fits else ()


def check_silent(campaign: Campaign) -> None:
    """InvalidInput where silent cards would not be comparable: one thing is compared at a time. Where nobody
    is notified nothing is compared by that, so two texts and follow-ups may be."""
    if is_split(campaign) and (len(campaign.variants) > 1 or campaign.winner or campaign.follow_ups):
        raise InvalidInput("silent_with_others", field="silent_percent")
