"""Where the visits cannot tell which text is better, who sent it is asked once by mail, and sees that it
waits."""

from dataclasses import replace

import pytest

from chalicelib import words
from chalicelib.domain.campaign.approval import Author
from chalicelib.domain.campaign.campaign import Campaign, Proposal, Variant, Winner
from chalicelib.domain.campaign.later.choosing import asks
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.authority import Action
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.campaign.asking import Around, ask
from chalicelib.service.campaign.campaigns import pause, resume
from chalicelib.service.campaign.choose import choose
from chalicelib.service.overview.waiting import Desk, Waiting, waiting
from tests.support.campaign_world import HELLO, MARA, World, cards
from tests.support.fakes import MERCHANT
from tests.support.fakes.cases import FakeCases
from tests.support.fakes.directory import FakeDirectory
from tests.support.fakes.newcomers import FakeMail
from tests.support.people import a_person, staffed

OTHER = Variant("b", {"en": "Hello"}, {"en": "Two coffees for one today."})
ASKED = Winner(percent=50, days=2, unclear="ask")


class Office:
    """The shop's people and their mail; `closed` while no mail can go out."""

    def __init__(self) -> None:
        self.directory = FakeDirectory()
        self.mail = FakeMail()
        self.closed = False
        staffed(self.directory)

    def send(self, to: str, letter: Letter, language: Language) -> None:
        if self.closed:
            raise Busy("mail_busy")
        self.mail.send(to, letter, language)

    def minute(self, world: World) -> None:
        """As the clock does: whoever can answer is written to, then each campaign is looked at."""
        around = Around(self.directory, self, "https://cards.example/console")
        due = world.campaigns.due(world.now_ms).campaigns
        faults = ask(world.context, around, due, lambda: world.now_ms, world.now_ms + 1)
        assert not faults.found
        world.tick()
        world.work()

    def days(self, world: World, days: float) -> None:
        for _ in range(int(days * 12)):
            world.now_ms += 2 * HOUR_MS
            self.minute(world)

    def until_asked(self, world: World) -> None:
        """Until the question is there, and the letter has not been tried."""
        for _ in range(60):
            if world.state().asks_ms:
                return
            self.days(world, 0.1)
        raise AssertionError("nobody is asked in five days")

    @property
    def written_to(self) -> list[str]:
        return [to.partition("@")[0] for to, _, _ in self.mail.sent]


@pytest.fixture
def office() -> Office:
    return Office()


def sent(world: World, author: Author = MARA) -> Campaign:
    world.add(*cards(200))
    campaign = world.send(
        world.draft(variants=(HELLO, OTHER), winner=ASKED, created_by=author.by, holdout_percent=10), author
    )
    world.work()
    return campaign


def seen_by(world: World, office: Office, *actions: Action) -> list[Waiting]:
    desk = Desk(world.store, office.directory, world.campaigns, FakeCases(), lambda: None)
    return list(waiting(desk, MERCHANT, MARA, lambda action: action in actions, world.now_ms))


def test_who_sent_it_is_asked_once_and_sees_that_it_waits_until_one_is_chosen(
    world: World, office: Office
) -> None:
    sent(world)
    office.days(world, 1.5)
    assert (office.written_to, asks(world.state()), seen_by(world, office, "campaigns")) == ([], False, [])
    office.days(world, 6)
    assert office.written_to == ["mara"]
    _, letter, language = office.mail.sent[0]
    assert "“Hello” is better" in words.say(letter.lines[0], language)
    assert "after Thu 8 Oct it" in words.say(letter.lines[1], language)
    assert letter.link == "https://cards.example/console#/campaigns/c1"
    assert seen_by(world, office, "campaigns") == [Waiting("winner", 1, "c1")]
    assert seen_by(world, office, "drafts") == [], "who makes no campaigns is not asked"

    choose(world.context, world.state(), "b", "staff:mara")
    world.work()
    office.days(world, 2)
    assert (office.written_to, seen_by(world, office, "campaigns")) == (["mara"], [])


def test_a_letter_that_could_not_go_out_goes_out_later_and_once(world: World, office: Office) -> None:
    sent(world)
    office.until_asked(world)
    office.closed = True
    office.minute(world)
    office.closed = False
    office.minute(world)
    office.days(world, 2)
    assert office.written_to == ["mara"]


def test_what_an_api_key_sent_or_somebody_who_has_left_is_asked_of_the_owners(
    world: World, office: Office
) -> None:
    office.directory._staff[MERCHANT, "mara"] = a_person("mara", "marketer", state="revoked")
    sent(world)
    office.days(world, 4)
    assert office.written_to == ["olga"]
    later = World(now_ms=world.now_ms)
    sent(later, Author("key:mails"))
    office.days(later, 4)
    assert office.written_to == ["olga", "olga"]


def test_who_would_rather_not_have_such_mail_gets_none_and_still_sees_it(
    world: World, office: Office
) -> None:
    office.directory._staff[MERCHANT, "mara"] = a_person("mara", "marketer", unmailed=True)
    sent(world)
    office.days(world, 4)
    assert office.written_to == []
    assert seen_by(world, office, "campaigns") == [Waiting("winner", 1, "c1")]


def test_of_one_that_was_paused_before_the_letter_went_out_it_is_asked_once_it_goes_on(
    world: World, office: Office
) -> None:
    sent(world)
    office.until_asked(world)
    pause(world.context, world.state(), "staff:mara")
    office.days(world, 1)
    assert (office.written_to, seen_by(world, office, "campaigns")) == ([], [])
    resume(world.context, world.state(), "staff:mara")
    office.days(world, 1)
    assert office.written_to == ["mara"]


def test_whoever_chooses_before_the_letter_went_out_is_not_written_to(world: World, office: Office) -> None:
    sent(world)
    office.until_asked(world)
    choose(world.context, world.state(), "a", "staff:olga")
    office.days(world, 3)
    assert (office.written_to, world.state().state) == ([], "done")


def test_words_that_wait_for_approval_are_asked_about_first(world: World, office: Office) -> None:
    sent(world)
    waits = Proposal((HELLO, OTHER), "staff:mara", world.now_ms)
    held = replace(world.state(), proposal=waits, asked_ms=world.now_ms, revision=world.state().revision + 1)
    assert world.campaigns.put_campaign(held)
    office.days(world, 4)
    subjects = [words.say(letter.subject, "en") for _, letter, _ in office.mail.sent]
    assert [subject.rpartition(": ")[2] for subject in subjects] == [
        "a campaign waits for your approval",
        "which of two texts goes to the rest?",
    ]
