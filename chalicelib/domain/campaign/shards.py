"""Which part of a programme's card index, and of a campaign's deliveries, a card belongs to."""

import hashlib

from chalicelib.domain.campaign.campaign import SHARDS


def shard_of(serial: str) -> int:
    """The card's shard: it never changes, and all shards have about as many cards."""
    return hashlib.sha256(serial.encode()).digest()[0] % SHARDS
