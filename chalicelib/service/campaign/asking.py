"""Asking: whoever may approve what waits is written to, once, with a link to it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from chalicelib.domain.campaign.approval import Author, may_approve
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.authority import ROLES, holds
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_S, HOUR_MS
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.ports import Directory, Mail
from chalicelib.service.walls import Faults

ASKED_MAX = 20  # people, of one campaign
LETTERS_A_DAY = 10  # to one of them: whoever sends and takes back all day fills nobody's letter box
TRY_MS = HOUR_MS  # for so long it is tried anew; the console shows what waits all the same


@dataclass(frozen=True, slots=True)
class Around:
    """What writing to approvers needs besides: who they are, mail, and where the console is."""

    directory: Directory
    mail: Mail
    console_url: str


def ask_approvers(
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
    noted = replace(
        campaign, asked_ms=0, due_ms=0 if waits else campaign.due_ms, revision=campaign.revision + 1
    )
    if not context.campaigns.put_campaign(noted):
        return  # somebody is at it: the next minute sees what became of it
    for sent, person in enumerate(_asked(context, around.directory, campaign)):
        try:
            around.mail.send(person.email, _letter(context, around, campaign), person.language)
        except Busy:
            if not sent and context.now_ms < campaign.asked_ms + TRY_MS:
                context.campaigns.put_campaign(replace(campaign, revision=noted.revision + 1))
            return


def _asked(context: CampaignContext, directory: Directory, campaign: Campaign) -> Iterator[Staff]:
    """Those who may approve it, have not switched such mail off, and were not written to all day."""
    settings = context.campaigns.settings(campaign.merchant_id)
    found = 0
    for person in directory.people_as(campaign.merchant_id, *(r for r in ROLES if holds(r, "approve"))):
        author = Author(f"staff:{person.id}", owner=person.role == "owner")
        reached = person.state == "active" and not person.mail_returned and not person.unmailed
        if not reached or not may_approve(campaign, settings, author):
            continue
        who = f"{campaign.merchant_id}#{person.id}"
        if context.store.count_within("letters-approval", who, LETTERS_A_DAY, DAY_S):
            continue
        found += 1
        yield person
        if found == ASKED_MAX:
            return


def _letter(context: CampaignContext, around: Around, campaign: Campaign) -> Letter:
    shop = merchant_there(context.store, campaign.merchant_id).name
    why = "mail_approval_words" if campaign.proposal else "mail_approval_why"
    return Letter(
        phrase("mail_approval_subject", shop=shop),
        (phrase(why, campaign=campaign.name), phrase("mail_approval_how")),
        link=f"{around.console_url}#/campaigns/{campaign.id}",
    )
