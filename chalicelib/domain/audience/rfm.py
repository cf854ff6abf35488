"""RFM: how lately, how often, and for how much a customer comes, as one of a few classes.

The thresholds are fixed, so that a card is judged by itself and stays in its class when others join: the
usual quintiles would need the whole card index for every card and move with it. They suit a place that people
come to weekly or monthly; a merchant with another rhythm builds its own classes from `last_visit`,
`visits` and `spent_minor`. "How much" is counted in rewards earned and not in money, since many sales
have no amount and currencies have no scale in common: what a reward costs is the merchant's own measure.
"""

from bisect import bisect_left
from typing import Literal, get_args

from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.time.units import DAY_S

RfmClass = Literal["champion", "loyal", "promising", "newcomer", "at_risk", "fading", "lost", "never"]
CLASSES: tuple[RfmClass, ...] = get_args(RfmClass)

RECENT_DAYS = 30
GONE_DAYS = 90
YEAR_DAYS = 365
OFTEN = 10  # visits in a year
SOMETIMES = 3
WORTH = 3  # rewards ever earned


def rfm_class(profile: Profile, now_s: int) -> RfmClass:
    """Here in 30 days: champion (10 visits a year, 3 rewards earned), loyal (10), promising (3), newcomer.

    Not since: at risk when it came so often, else fading, and lost after 90 days.
    """
    last = profile.last_visit_s
    if last is None:
        return "never"
    away_days = (now_s - last) // DAY_S
    visits = profile.card.visit_s
    a_year = len(visits) - bisect_left(visits, now_s - YEAR_DAYS * DAY_S)
    if away_days <= RECENT_DAYS:
        if a_year >= OFTEN:
            return "champion" if profile.rewards_earned >= WORTH else "loyal"
        return "promising" if a_year >= SOMETIMES else "newcomer"
    if a_year >= OFTEN:
        return "at_risk"
    return "fading" if away_days <= GONE_DAYS else "lost"
