"""What a customer said, as items."""

from chalicelib.aws.customer.keys import consent_key
from chalicelib.aws.table.items import to_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.domain.customer.consent import Consent


def consent_item(consent: Consent) -> Item:
    return {**consent_key(consent.serial, consent.at_ms), **to_attributes(consent)}
