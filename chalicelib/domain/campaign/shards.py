"""Which part of a programme's card index, and of a campaign's deliveries, a card belongs to."""

import hashlib

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.code import ALPHABET

_SIGNS = 6  # a billionth is as close as anybody counts
_BASE = float(len(ALPHABET))
_LEAST = _BASE**-_SIGNS  # never 0: it is divided by


def shard_of(serial: str) -> int:
    """The card's shard: it never changes, and all shards have about as many cards."""
    return hashlib.sha256(serial.encode()).digest()[0] % SHARDS


def share_before(serial: str) -> float:
    """Which share of a shard's cards, in the order of their serials, lies up to this one: they are random."""
    digits = (max(0, ALPHABET.find(sign)) for sign in serial[:_SIGNS])
    share = sum(digit * _BASE**-place for place, digit in enumerate(digits, 1))
    return max(float(share), _LEAST)
