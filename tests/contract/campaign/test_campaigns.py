"""What the campaigns' store promises of campaigns, their progress, notices, audiences and rules."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from chalicelib.domain.audience.audience import (
    And,
    Between,
    Compared,
    Condition,
    Never,
    Not,
    OnDates,
    OneOf,
    Or,
)
from chalicelib.domain.campaign.campaign import (
    Campaign,
    Declined,
    Face,
    Progress,
    Proposal,
    Variant,
    When,
    Winner,
)
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp
from chalicelib.domain.campaign.result.counts import HeldFor, RefusedFor
from chalicelib.domain.campaign.tester import Tester as ATester
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Colours, Notice
from chalicelib.domain.face.modules import Module
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.text import Text
from chalicelib.service.campaign.ports import Campaigns
from tests.support.fakes import COLOURS, MERCHANT, NOON_MS

ONE_AWAY: Condition = And(
    (
        Compared("to_reward", "exactly", 1),
        Or((OneOf("language", ("ro", "ru")), Not(Or()))),
        Or((Never("last_visit"), Between("visits", 1, 3, days=30))),
        OnDates("joined", "2026-11-01", "2026-11-30"),
    )
)
WORDS: Text = {"en": "One more!", "fr": "Encore un !", "ro": "Încă una!", "ru": "Ещё одна!"}
BRUNCH = Module("b", WORDS, "https://cafe.example/brunch", WORDS, last_day="2026-12-24")
PLAIN = Campaign("c-1", MERCHANT, "One away", ("coffee",), NOON_MS, "marketer")
ONE_IS_NEAR = Or((Compared("to_reward", "at_most", 1), OneOf("language", ("ro",))))
FULL = replace(
    PLAIN,
    audience=ONE_AWAY,
    variants=(Variant("a", WORDS, WORDS), Variant("b", {"en": "Hi"}, {"en": "Come"})),
    face=Face(Colours("#000000", "#ffffff", "#cccccc", "#ff0000"), {"en": "Today only"}, BRUNCH),
    when=When("2026-12-24T10:00", "customer", "Europe/Chisinau", "near_reward", 1),
    cleared="d" * 32,
    proposal=Proposal((Variant("a", WORDS, WORDS),), "staff:mara", NOON_MS),
    declined=Declined("staff:olga", NOON_MS, "Too long.", "staff:mara", (Variant("a", WORDS, WORDS),)),
    follow_ups=(
        FollowUp(7, (Branch("came", leaves=True), Branch("away", ONE_IS_NEAR, WORDS, WORDS, "cake"))),
        FollowUp(3, (Branch(title=WORDS, text=WORDS),)),
    ),
    winner=Winner(30, 5, "ask"),
    chosen="b",
    bonus=Bonus("c-1", 2, NOON_MS, NOON_MS + 1, (0, 6), 60, 120),
    turns={"deliver": 2},
    began={"deliver": NOON_MS},
    notices={"a": "n-1", "b": "n-2", "": "n-3"},
    due_ms=NOON_MS + 5,
)
PART = Progress("c-1", "deliver", 3, "coffee", turn=1)
NOTICE = Notice("n-1", MERCHANT, WORDS, WORDS, COLOURS, {"en": "Today only"}, quiet=True, module=BRUNCH)


# ---- campaigns ----


@pytest.mark.parametrize("campaign", [PLAIN, FULL], ids=["plain", "full"])
def test_a_campaign_is_read_as_it_was_written(campaigns: Campaigns, campaign: Campaign) -> None:
    assert campaigns.put_campaign(campaign)
    assert campaigns.campaign(MERCHANT, "c-1") == campaign


def test_a_campaign_is_its_merchants_alone(campaigns: Campaigns) -> None:
    campaigns.put_campaign(PLAIN)

    assert campaigns.campaign("m-2", "c-1") is None
    assert campaigns.campaign(MERCHANT, "c-2") is None
    assert not campaigns.put_campaign(replace(PLAIN, merchant_id="m-2", revision=1))
    assert not campaigns.put_campaign(replace(PLAIN, merchant_id="m-2"))
    assert campaigns.campaign(MERCHANT, "c-1") == PLAIN


def test_a_campaign_is_forgotten_as_it_was_read_or_not_at_all(campaigns: Campaigns) -> None:
    campaigns.put_campaign(PLAIN)
    changed = replace(PLAIN, name="Mine", revision=1)
    campaigns.put_campaign(changed)

    assert not campaigns.drop_campaign(PLAIN)
    assert not campaigns.drop_campaign(replace(changed, merchant_id="m-2"))
    assert campaigns.campaign(MERCHANT, "c-1") == changed
    assert campaigns.drop_campaign(changed)
    assert campaigns.campaign(MERCHANT, "c-1") is None
    assert not campaigns.drop_campaign(changed)
    assert not campaigns.put_campaign(replace(changed, revision=2))


def test_of_two_who_edit_a_campaign_the_second_is_told(campaigns: Campaigns) -> None:
    campaigns.put_campaign(PLAIN)
    mine, theirs = replace(PLAIN, name="Mine", revision=1), replace(PLAIN, name="Theirs", revision=1)

    assert campaigns.put_campaign(mine)
    assert not campaigns.put_campaign(theirs)
    assert not campaigns.put_campaign(PLAIN)
    assert not campaigns.put_campaign(replace(theirs, revision=3))
    assert campaigns.campaign(MERCHANT, "c-1") == mine
    assert campaigns.put_campaign(replace(theirs, revision=2))


def test_a_campaign_that_is_not_there_cannot_be_changed(campaigns: Campaigns) -> None:
    assert not campaigns.put_campaign(replace(PLAIN, revision=1))
    assert campaigns.campaign(MERCHANT, "c-1") is None


def test_a_merchants_campaigns_are_listed_newest_first_page_by_page(campaigns: Campaigns) -> None:
    mine = [replace(PLAIN, id=f"c-{age}", created_ms=NOON_MS - age) for age in range(5)]
    for campaign in (mine[3], mine[0], mine[4], mine[1], mine[2], replace(PLAIN, id="x", merchant_id="m-2")):
        campaigns.put_campaign(campaign)
    found: list[Campaign] = []
    after = ""
    for _ in range(10):
        page = campaigns.campaigns(MERCHANT, 2, after)
        assert len(page.campaigns) <= 2
        found += page.campaigns
        after = page.next
        if not after:
            break

    assert found == mine
    assert campaigns.campaigns("m-3", 10, "").campaigns == ()


@pytest.mark.parametrize("after", ["x", "1", "~", "J#c-1", "0" * 15])
def test_a_bad_place_in_the_list_is_refused(campaigns: Campaigns, after: str) -> None:
    with pytest.raises(InvalidInput):
        campaigns.campaigns(MERCHANT, 2, after)


def test_what_is_due_is_found_over_all_merchants_the_longest_first(campaigns: Campaigns) -> None:
    due = {"late": NOON_MS - 9, "now": NOON_MS, "later": NOON_MS + 1, "never": 0}
    for merchant, (id_, due_ms) in enumerate(due.items()):
        campaigns.put_campaign(replace(PLAIN, id=id_, merchant_id=f"m-{merchant}", due_ms=due_ms))

    assert [each.id for each in campaigns.due(NOON_MS).campaigns] == ["late", "now"]
    assert campaigns.due(NOON_MS).next == ""


def test_testers_are_a_merchants_own_and_those_whose_trial_is_over_are_found_over_all(
    campaigns: Campaigns,
) -> None:
    line = AuditLine(MERCHANT, NOON_MS, "staff:mara", "tester.mark", "CARD1", {"card": "…ARD1"})
    plain = ATester(MERCHANT, "CARD1", NOON_MS, "staff:mara")
    campaigns.put_tester(plain, line)
    campaigns.put_tester(ATester("m-2", "CARD2", NOON_MS, "staff:ina", "c1-a-t1", "c0-a-1", NOON_MS), None)
    assert campaigns.testers(MERCHANT) == (plain,)
    assert campaigns.trials_over(NOON_MS - 1, 10) == ()
    assert [each.serial for each in campaigns.trials_over(NOON_MS, 10)] == ["CARD2"]
    trying = replace(plain, trial="c1-a-t1", until_ms=NOON_MS - 5)
    campaigns.put_tester(trying, None)
    assert [each.serial for each in campaigns.trials_over(NOON_MS, 10)] == ["CARD1", "CARD2"]
    campaigns.put_tester(plain, None)
    assert [each.serial for each in campaigns.trials_over(NOON_MS, 10)] == ["CARD2"]
    campaigns.drop_tester(plain, line)
    assert campaigns.testers(MERCHANT) == ()


def test_one_merchant_with_much_that_is_due_does_not_hold_up_another(campaigns: Campaigns) -> None:
    for number in range(60):
        campaigns.put_campaign(replace(PLAIN, id=f"much-{number:02d}", due_ms=NOON_MS - 100 + number))
    campaigns.put_campaign(replace(PLAIN, id="calm", merchant_id="m-calm", due_ms=NOON_MS))
    due = campaigns.due(NOON_MS).campaigns
    assert [each.id for each in due[:3]] == ["much-00", "calm", "much-01"]
    assert len(due) == 61


def test_all_that_is_due_is_found_page_by_page(campaigns: Campaigns) -> None:
    for number in range(430):
        campaigns.put_campaign(
            replace(PLAIN, id=f"c-{number:03d}", merchant_id=f"m-{number % 7}", due_ms=NOON_MS - number % 5)
        )
    found: list[str] = []
    pages, after = 0, ""
    while pages == 0 or after:
        page = campaigns.due(NOON_MS, after)
        found += [campaign.id for campaign in page.campaigns]
        pages, after = pages + 1, page.next
    assert sorted(found) == [f"c-{number:03d}" for number in range(430)]
    assert pages == 3


def test_a_campaign_that_is_done_is_due_no_more(campaigns: Campaigns) -> None:
    campaigns.put_campaign(replace(PLAIN, due_ms=NOON_MS))
    campaigns.put_campaign(replace(PLAIN, due_ms=0, revision=1))

    assert campaigns.due(NOON_MS).campaigns == ()


# ---- progress ----


def test_progress_moves_only_from_where_it_was(campaigns: Campaigns) -> None:
    first = replace(
        PART, after="CARD7", counts={"sent": 3, HeldFor(""): 1, RefusedFor("apple", "400. Why?"): 2}, due_ms=4
    )
    second = replace(first, after="CARD9", done=True)

    assert not campaigns.advance(first, PART)
    assert campaigns.advance(PART, None)
    assert not campaigns.advance(first, None)
    assert campaigns.advance(first, PART)
    assert not campaigns.advance(second, PART)
    assert not campaigns.advance(second, replace(first, turn=2))
    assert not campaigns.advance(second, replace(first, done=True))
    assert campaigns.advance(second, replace(first, counts={}))
    assert campaigns.progress("c-1") == (second,)


def test_a_part_begins_again_in_the_next_turn(campaigns: Campaigns) -> None:
    ended = replace(PART, after="", done=True)
    again = replace(PART, turn=2, before={"sent": 3})
    campaigns.advance(ended, None)

    assert campaigns.advance(again, ended)
    assert not campaigns.advance(again, ended)
    assert campaigns.progress("c-1") == (again,)


def test_every_part_of_a_campaign_has_its_own_progress(campaigns: Campaigns) -> None:
    parts = [
        replace(PART, sweep=sweep, programme_id=programme, shard=shard)
        for sweep in ("deliver", "measure")
        for programme in ("coffee", "points")
        for shard in range(16)
    ]
    for part in [*parts, replace(PART, campaign_id="c-2")]:
        assert campaigns.advance(part, None)

    assert sorted(campaigns.progress("c-1"), key=repr) == sorted(parts, key=repr)
    assert campaigns.progress("c-3") == ()


def test_of_eight_workers_at_one_place_one_goes_on(campaigns: Campaigns) -> None:
    campaigns.advance(PART, None)

    def go_on(worker: int) -> bool:
        return campaigns.advance(replace(PART, after=f"CARD{worker}"), PART)

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(go_on, range(8))) == [False] * 7 + [True]


# ---- notices ----


@pytest.mark.parametrize("notice", [NOTICE, Notice("n-1", MERCHANT)], ids=["full", "empty"])
def test_a_notice_is_read_as_it_was_written(campaigns: Campaigns, notice: Notice) -> None:
    assert campaigns.notice("n-1") is None
    campaigns.put_notice(notice)
    assert campaigns.notice("n-1") == notice


def test_a_notice_never_changes(campaigns: Campaigns) -> None:
    campaigns.put_notice(NOTICE)
    campaigns.put_notice(replace(NOTICE, title={"en": "Other"}))

    assert campaigns.notice("n-1") == NOTICE
