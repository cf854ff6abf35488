"""A tester's card: marked by somebody of the shop who had its code, for trials of what campaigns say."""

from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.kept import Kept
from chalicelib.domain.time.units import HOUR_MS

TESTERS_MAX = 20  # of one merchant: who makes campaigns, and a few friends
TRIALS_A_DAY = 20  # of one campaign
TRIAL_MS = HOUR_MS  # then the card says again what it said before


@dataclass(frozen=True, slots=True)
class Tester(Kept):
    """`trial` is the notice of the trial that stands on the card until `until_ms` (0: none does), and
    `before` what stood there."""

    merchant_id: str
    serial: str
    marked_ms: int
    marked_by: str
    trial: str = ""
    before: str = ""
    until_ms: int = 0


def check_room(testers: int) -> None:
    if testers >= TESTERS_MAX:
        raise NotAllowed("testers_full", most=TESTERS_MAX)


def tried(tester: Tester, card: Card, notice_id: str, now_ms: int) -> Tester:
    """With a trial on its card: of several, what stood there before the first comes back."""
    before = tester.before if tester.trial and card.news == tester.trial else card.news
    return replace(tester, trial=notice_id, before=before, until_ms=now_ms + TRIAL_MS)


def untried(tester: Tester) -> Tester:
    return replace(tester, trial="", before="", until_ms=0)


def campaign_of(notice_id: str) -> tuple[str, str]:
    """The campaign and the wording that a notice is of: their names are the beginning of its own."""
    campaign_id, _, rest = notice_id.partition("-")
    return campaign_id, rest.partition("-")[0]
