"""Testers' cards: marked and unmarked, and given back what they said before a trial."""

from dataclasses import replace

from chalicelib.domain.campaign.telling import reworded
from chalicelib.domain.campaign.tester import Tester, campaign_of, check_room, untried
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import Busy, NotFound
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.optimistic import until_written

END = 4  # of a serial: what tells one card from another in the audit list


def mark(context: CampaignContext, card: Card, by: str) -> Tester:
    """The card marked; asked again, as it was marked first."""
    testers = context.campaigns.testers(card.merchant_id)
    known = next((tester for tester in testers if tester.serial == card.serial), None)
    if known is not None:
        return known
    check_room(len(testers))
    tester = Tester(card.merchant_id, card.serial, context.now_ms, by)
    context.campaigns.put_tester(tester, _line(context, tester, by, "tester.mark"))
    return tester


def unmark(context: CampaignContext, merchant_id: str, serial: str, by: str) -> None:
    """No tester's card any more; a trial that stands on it goes at once."""
    tester = find(context, merchant_id, serial)
    take_back(context, tester)
    context.campaigns.drop_tester(tester, _line(context, tester, by, "tester.unmark"))


def find(context: CampaignContext, merchant_id: str, serial: str) -> Tester:
    for tester in context.campaigns.testers(merchant_id):
        if tester.serial == serial:
            return tester
    raise NotFound("tester_unknown", field="serial")


def take_back(context: CampaignContext, tester: Tester) -> None:
    """What stood on the card before its trial stands there again, quietly; unless something else does now."""

    def write(card: Card | None) -> bool | None:
        if card is None or not tester.trial or card.news != tester.trial:
            return True
        changed = reworded(card, _before(context, tester), context.now_ms)
        return True if context.store.put_card(changed, expected_version_ms=card.version_ms) else None

    until_written(lambda: context.store.card(tester.serial), write, busy=Busy("card_busy"))
    if tester.trial:
        context.campaigns.put_tester(untried(tester), None)


def take_back_all(context: CampaignContext, limit: int) -> None:
    """Every trial whose time is over, of all merchants; one that fails holds up no other."""
    for tester in context.campaigns.trials_over(context.now_ms, limit):
        with context.faults.wall(tester.serial):
            now = find(context, tester.merchant_id, tester.serial)  # the index is moments old
            if now.until_ms <= context.now_ms:
                take_back(context, now)


def _before(context: CampaignContext, tester: Tester) -> str:
    """The notice to show: the words of then, or what its campaign has made of them since. It calls nobody."""
    campaign_id, variant = campaign_of(tester.before)
    campaign = context.campaigns.campaign(tester.merchant_id, campaign_id) if campaign_id else None
    notice_id = campaign.notices.get(variant, tester.before) if campaign else tester.before
    notice = context.campaigns.notice(notice_id) if notice_id else None
    if notice is None:
        return ""
    quiet = replace(notice, id=f"{campaign_id}-{variant}-q{context.now_ms}", quiet=True)
    context.campaigns.put_notice(quiet)
    return quiet.id


def _line(context: CampaignContext, tester: Tester, by: str, what: AuditCode) -> AuditLine:
    about = {"card": f"…{tester.serial[-END:]}"}
    return AuditLine(tester.merchant_id, context.now_ms, by, what, tester.serial, about)
