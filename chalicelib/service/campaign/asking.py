"""Asking: whoever can answer what waits is written to, once, with a link to it: who may approve it, or who
chooses which of two wordings the rest gets."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from chalicelib.domain.campaign.approval import Author, may_approve
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.later.choosing import asks
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.authority import ROLES, holds
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import local
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.ports import Directory, Mail
from chalicelib.service.people.reached import reached
from chalicelib.service.walls import Faults

TRY_MS = HOUR_MS  # for so long it is tried anew; the console shows what waits all the same
PERSON = "staff:"  # how the name of a caller begins that is a person


@dataclass(frozen=True, slots=True)
class Around:
    """What writing to people needs besides: who they are, mail, and where the console is."""

    directory: Directory
    mail: Mail
    console_url: str


def ask(
    context: CampaignContext,
    around: Around,
    due: Iterable[Campaign],
    clock_ms: Callable[[], int],
    until_ms: int,
) -> Faults:
    """Of those campaigns that nobody was asked about yet, until the time is over."""
    faults = Faults()
    for campaign in due:
        if campaign.asked_ms and clock_ms() < until_ms:
            with faults.wall(campaign.id):
                _ask(context, around, campaign)
    return faults


def _ask(context: CampaignContext, around: Around, campaign: Campaign) -> None:
    """Noted first, so that nobody is written to twice; noted back when no letter could go out at all."""
    waits = campaign.state == "waiting"  # else the clock has more to do with it
    winner = campaign.asked_ms == campaign.asks_ms
    noted = replace(
        campaign,
        asked_ms=0,
        asks_ms=campaign.asks_ms if asks(campaign) else 0,  # of a paused one it is asked once it goes on
        due_ms=0 if waits else campaign.due_ms,
        revision=campaign.revision + 1,
    )
    if not context.campaigns.put_campaign(noted):
        return  # somebody is at it: the next minute sees what became of it
    if winner and not asks(campaign):
        return
    people = _choosers(around, campaign) if winner else _approvers(context, around, campaign)
    letter = (_of_winner if winner else _of_approval)(context, around, campaign)
    for sent, person in enumerate(reached(people, context.store)):
        try:
            around.mail.send(person.email, letter, person.language)
        except Busy:
            if not sent and context.now_ms < campaign.asked_ms + TRY_MS:
                context.campaigns.put_campaign(replace(campaign, revision=noted.revision + 1))
            return


def _approvers(context: CampaignContext, around: Around, campaign: Campaign) -> Iterator[Staff]:
    settings = context.campaigns.settings(campaign.merchant_id)
    for person in around.directory.people_as(
        campaign.merchant_id, *(role for role in ROLES if holds(role, "approve"))
    ):
        if may_approve(campaign, settings, Author(f"{PERSON}{person.id}", owner=person.role == "owner")):
            yield person


def _choosers(around: Around, campaign: Campaign) -> tuple[Staff, ...]:
    """Who sent and who approved it; where neither is here any more, or an API key sent it, the owners."""
    behind = (campaign.submitted_by or campaign.created_by, campaign.approved_by)
    ids = [by.removeprefix(PERSON) for by in dict.fromkeys(behind) if by.startswith(PERSON)]
    people = around.directory.people_named(campaign.merchant_id, ids) if ids else ()
    here = tuple(each for each in people if each.state == "active" and holds(each.role, "campaigns"))
    return here or around.directory.people_as(campaign.merchant_id, "owner")


def _of_approval(context: CampaignContext, around: Around, campaign: Campaign) -> Letter:
    why = "mail_approval_words" if campaign.proposal else "mail_approval_why"
    return Letter(
        phrase("mail_approval_subject", shop=_shop(context, campaign)),
        (phrase(why, campaign=campaign.name), phrase("mail_approval_how")),
        link=_link(around, campaign),
    )


def _of_winner(context: CampaignContext, around: Around, campaign: Campaign) -> Letter:
    day = local(campaign.until_ms, campaign.when.zone).date()
    return Letter(
        phrase("mail_winner_subject", shop=_shop(context, campaign)),
        (phrase("mail_winner_why", campaign=campaign.name), phrase("mail_winner_how", day=day)),
        link=_link(around, campaign),
    )


def _shop(context: CampaignContext, campaign: Campaign) -> str:
    return merchant_there(context.store, campaign.merchant_id).name


def _link(around: Around, campaign: Campaign) -> str:
    return f"{around.console_url}#/campaigns/{campaign.id}"
