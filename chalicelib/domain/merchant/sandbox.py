"""A merchant as a sandbox has it: the real one as it stands, under the sandbox's id."""

from dataclasses import replace

from chalicelib.domain.card.sandbox import in_sandbox
from chalicelib.domain.merchant.merchant import Merchant


def merchant_in(merchant: Merchant, sandbox: str) -> Merchant:
    """The same merchant where `sandbox` is ""."""
    return replace(merchant, id=in_sandbox(merchant.id, sandbox)) if sandbox else merchant
