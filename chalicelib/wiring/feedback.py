"""What customers say: where questions and answers are kept."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.service.campaign.judge import Zones
    from chalicelib.service.feedback.question_ports import Questions


@functools.cache
def questions() -> "Questions":
    from chalicelib.aws.feedback.questions import QuestionsTable

    return QuestionsTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


def zones_at(merchant_id: str) -> "Zones":
    """The clocks of a merchant's outlets, and its own for a card that was at none."""
    from chalicelib.service.campaign.judge import zones_of
    from chalicelib.service.merchant.merchant import merchant_there

    own = merchant_there(wiring.store(), merchant_id).zone
    return zones_of(wiring.directory().outlets_lately(merchant_id), own)
