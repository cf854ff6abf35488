"""Cases: where they are kept, and what every change of one works with."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.service.feedback.case_context import CaseContext
    from chalicelib.service.feedback.case_ports import Cases


@functools.cache
def cases() -> "Cases":
    from chalicelib.aws.feedback.cases import CasesTable

    return CasesTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


def case_context() -> "CaseContext":
    from chalicelib.service.feedback.case_context import CaseContext

    return CaseContext(wiring.cases(), wiring.store(), wiring.directory(), _zone_of, wiring.clock_ms())


def _zone_of(merchant_id: str, outlet_id: str) -> str:
    """The outlet's clock; of one that is unknown by now, and of none, the merchant's."""
    from chalicelib.service.merchant.merchant import merchant_there

    outlet = wiring.directory().outlet_lately(merchant_id, outlet_id) if outlet_id else None
    return outlet.zone if outlet else merchant_there(wiring.store(), merchant_id).zone
