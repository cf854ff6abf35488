"""The keys of what a customer said, and of what was erased. `docs/access-patterns.md` says why."""

from chalicelib.aws.card.keys import card_partition
from chalicelib.aws.table.keys import GSI2, Item, fit, index_key, key, merchant_partition, time_text
from chalicelib.domain.customer.erasure import Erasure
from chalicelib.domain.customer.retention import Retention

PERSONAL = "P#"
"""How all begins that a customer said or gave, within the card's partition: erasing takes it whole."""
CONSENTS = f"{PERSONAL}V#"
ERASURES = "X#"  # how they begin within their merchant's partition
OPEN = "X#open"
RETENTION = "XR"  # within its merchant's partition
RETENTIONS_DUE = "XR#due"


def consent_key(serial: str, at_ms: int) -> Item:
    return key(card_partition(serial), f"{CONSENTS}{time_text(at_ms)}")


def erasure_key(merchant_id: str, number: str) -> Item:
    return key(merchant_partition(merchant_id), f"{ERASURES}{fit(number)}")


def erasure_index(erasure: Erasure) -> Item:
    """All merchants' that are not done, by when they are gone on with."""
    if not erasure.next_ms:
        return {}
    return index_key(GSI2, OPEN, f"{time_text(erasure.next_ms)}#{fit(erasure.serial)}")


def retention_key(merchant_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), RETENTION)


def retention_index(retention: Retention) -> Item:
    """All merchants' whose cards are to be looked at, by when."""
    if not retention.next_ms:
        return {}
    return index_key(GSI2, RETENTIONS_DUE, f"{time_text(retention.next_ms)}#{fit(retention.merchant_id)}")


def share_key(serial: str) -> Item:
    return key(card_partition(serial), f"{PERSONAL}F#")


def share_code_key(code: str) -> Item:
    """Where a share code leads: it holds no more than the card's serial, and means nothing without the card's
    own."""
    return key(f"FR#{fit(code)}", "FR")
