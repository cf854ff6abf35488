"""Which part of a programme's card index, and of a campaign's deliveries, a card belongs to."""

import hashlib

from chalicelib.domain.campaign.campaign import SHARDS


def shard_of(serial: str) -> int:
    """The same for a card for good, and as many cards in each."""
    return hashlib.sha256(serial.encode()).digest()[0] % SHARDS
