"""The same campaign once more, as a draft; its times moved on by whole weeks, so that Friday stays Friday."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.time.wall_clock import first_ms, local, read_wall, wall_text

WEEK = timedelta(weeks=1)


def duplicate_of(campaign: Campaign, blank: Campaign, now_ms: int) -> Campaign:
    """All that a draft says, in `blank`'s place. What was planned for a time that is past is planned for the
    next such weekday and hour."""
    same = replace(
        blank,
        programmes=campaign.programmes,
        audience=campaign.audience,
        variants=campaign.variants,
        face=campaign.face,
        face_hours=campaign.face_hours,
        when=campaign.when,
        bonus=campaign.bonus,
        gift=campaign.gift,
        follow_ups=campaign.follow_ups,
        winner=campaign.winner,
        send_hours=campaign.send_hours,
        holdout_percent=campaign.holdout_percent,
        silent_percent=campaign.silent_percent,
        budget_micros=campaign.budget_micros,
        window_days=campaign.window_days,
    )
    weeks = _weeks_past(same, now_ms)
    when, bonus = same.when, same.bonus
    if when.at:
        later = first_ms(read_wall(when.at, "when.at") + weeks * WEEK, when.zone)
        when = replace(when, at=wall_text(later, when.zone))
    if bonus:
        starts_ms, ends_ms = (
            _weeks_later(at_ms, weeks, when.zone) for at_ms in (bonus.starts_ms, bonus.ends_ms)
        )
        bonus = replace(bonus, campaign_id=blank.id, starts_ms=starts_ms, ends_ms=ends_ms)
    return replace(same, when=when, bonus=bonus)


def _weeks_past(campaign: Campaign, now_ms: int) -> int:
    """How many weeks later nothing of it begins in the past."""
    when, bonus = campaign.when, campaign.bonus
    begins = [first_ms(read_wall(when.at, "when.at"), when.zone)] if when.at else []
    begins += [bonus.starts_ms] if bonus and (begins or bonus.ends_ms <= now_ms) else []
    if not begins:
        return 0
    behind = timedelta(milliseconds=now_ms - min(begins))
    weeks = max(0, -(-behind // WEEK))
    if weeks and _weeks_later(min(begins), weeks, when.zone) <= now_ms:  # a clock that was changed between
        weeks += 1
    return weeks


def _weeks_later(at_ms: int, weeks: int, zone: str) -> int:
    """At the same hour of the clock there."""
    return first_ms(local(at_ms, zone).replace(tzinfo=None) + weeks * WEEK, zone) if weeks else at_ms
