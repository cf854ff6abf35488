"""What a campaign may bring later: its follow-ups, and the better of two wordings for the rest."""

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.later.follow_up import BRANCHES_MAX, DAYS_MAX, FOLLOW_UPS_MAX, branch_field
from chalicelib.domain.errors import InvalidInput

FIRST_LEAST, FIRST_MOST = (
    5,
    50,
)  # percent that get the two wordings first: fewer say nothing, more leave no rest
DECIDED_DAYS_MAX = 14


def check_follow_ups(campaign: Campaign) -> None:
    """InvalidInput names what no follow-up can have."""
    if len(campaign.follow_ups) > FOLLOW_UPS_MAX:
        raise InvalidInput("follow_ups_many", field="follow_ups", most=FOLLOW_UPS_MAX)
    for number, follow_up in enumerate(campaign.follow_ups):
        at = f"follow_ups.{number}"
        if not 1 <= follow_up.days <= DAYS_MAX:
            raise InvalidInput("follow_up_days", field=f"{at}.days", least=1, most=DAYS_MAX)
        if not 1 <= len(follow_up.branches) <= BRANCHES_MAX:
            raise InvalidInput("follow_up_branches", field=f"{at}.branches", least=1, most=BRANCHES_MAX)


def check_follow_ups_ready(campaign: Campaign) -> None:
    """InvalidInput names what is missing or says nothing, before it is sent."""
    follow_ups = campaign.follow_ups
    if not follow_ups:
        return
    if not campaign.when.trigger:
        raise InvalidInput("follow_up_by_trigger", field="follow_ups")
    if not campaign.variants:
        raise InvalidInput("follow_up_of_nothing", field="variants")
    for number, follow_up in enumerate(follow_ups, 1):
        for at, branch in enumerate(follow_up.branches):
            if branch.leaves and (branch.speaks or branch.gift):
                raise InvalidInput("branch_leaves_told", field=branch_field(number, at, "leaves"))
        if not any(branch.speaks or branch.gift or branch.leaves for branch in follow_up.branches):
            raise InvalidInput("follow_up_empty", field=branch_field(number, 0, "text"))
    days = sum(follow_up.days for follow_up in follow_ups)
    if days > campaign.window_days:  # what the later ones brought would not be counted
        raise InvalidInput("follow_ups_long", field="window_days", days=days, window=campaign.window_days)


def check_winner(campaign: Campaign) -> None:
    """InvalidInput names a number that is out of its range."""
    winner = campaign.winner
    if winner is None:
        return
    for name, held, least, most in (
        ("percent", winner.percent, FIRST_LEAST, FIRST_MOST),
        ("days", winner.days, 1, DECIDED_DAYS_MAX),
    ):
        if not least <= held <= most:
            field = f"winner.{name}"
            raise InvalidInput("number_out_of_range", field=field, at=field, least=least, most=most)


def check_winner_ready(campaign: Campaign) -> None:
    """InvalidInput where there is nothing to choose between, or nobody left to get it."""
    if campaign.winner is None:
        return
    if campaign.when.trigger:
        raise InvalidInput("winner_by_trigger", field="winner")
    if len(campaign.variants) < 2:
        raise InvalidInput("winner_of_one", field="winner")
