"""What a campaign brings later, on the deployed stack: a follow-up by what became of each guest, and the text
that somebody chose for the rest where the visits could not tell.

The days in between are written into the table (`Past`); judging, sending, measuring and asking are the
workers'.
"""

import itertools
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from chalicelib.domain.campaign.result.effect import goes_first
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.marketer import Marketer
from tests.e2e.cast.past import Past
from tests.e2e.cast.wire import Till, call, eventually

pytestmark = pytest.mark.xdist_group("stack")

WAIT_S = 60
HELLO: dict[str, Any] = {"id": "a", "title": {"en": "Welcome"}, "text": {"en": "Nice that you joined."}}
OTHER: dict[str, Any] = {"id": "b", "title": {"en": "Welcome"}, "text": {"en": "Your first coffee waits."}}
STILL = {"title": {"en": "Still here"}, "text": {"en": "Your second coffee waits."}}
JOURNEY = {"days": 2, "branches": [{"who": "came", "leaves": True}, {"who": "away", **STILL}]}
FIRST, REST = 2, 2  # cards that get the texts first, and the others


class Guest:
    """A card on an iPhone."""

    def __init__(self, stack: LocalStack, till: Till, cafe: Seed, folder: Path) -> None:
        answer = till.post(
            f"/programmes/{cafe.stamps.id}/cards", {"messages_consent": True, "language": "en"}
        )
        assert answer.status == 201, answer.body
        self.card: dict[str, Any] = answer.json
        folder.mkdir()
        self.phone = IPhone(stack.certificates / "root.pem", folder)
        self.phone.add(self.card["apple_pass_url"])

    def reads(self, text: str) -> bool:
        """Whether the pass says so now."""
        self.phone.fetch()
        return text in (self.phone.shown("news") or "")

    def hears(self, text: str) -> None:
        eventually(lambda: self.reads(text), within_s=WAIT_S, why=f"the phone does not show “{text}”")


@pytest.fixture
def till(stack: LocalStack, cafe: Seed) -> Till:
    return Till(stack.base_url, cafe.api_key)


@pytest.fixture
def guests(stack: LocalStack, till: Till, cafe: Seed, tmp_path: Path) -> Iterator[Guest]:
    return (Guest(stack, till, cafe, tmp_path / str(n)) for n in itertools.count())


@pytest.fixture
def marketer(stack: LocalStack, cafe: Seed) -> Marketer:
    return Marketer.sign_in(stack.base_url, cafe.logins["marketer"])


def test_who_stayed_away_is_reminded_once_and_who_came_is_left_alone(
    stack: LocalStack, till: Till, cafe: Seed, marketer: Marketer, guests: Iterator[Guest]
) -> None:
    came, away = next(guests), next(guests)
    campaign = drafted(marketer, cafe, variants=[HELLO], when={"trigger": "welcome"}, follow_ups=[JOURNEY])
    marketer.post(f"/campaigns/{campaign}/send")
    for guest in (came, away):
        guest.hears("Nice that you joined.")
    assert till.post("/scans", {"barcode": came.card["barcode"]}).status == 201

    past = Past(stack, cafe.merchant_id, campaign)
    past.days_ago(3)
    past.minute()
    away.hears("Your second coffee waits.")
    followed = eventually(lambda: counted(marketer, campaign, 2), within_s=WAIT_S, why="nobody is counted")
    assert [(each["branch"], each["left"], each["sent"], each["held"]) for each in followed] == [
        (0, 1, 0, 0),
        (1, 0, 1, 0),
    ]
    past.days_ago(3)
    past.minute()
    eventually(
        lambda: marketer.get(f"/campaigns/{campaign}/progress")["share"] == 1, within_s=WAIT_S, why="the turn"
    )
    assert told(stack, came) == 1
    assert told(stack, away) == 2
    assert not came.reads("Your second coffee waits.")


def test_where_the_visits_cannot_tell_somebody_is_asked_once_and_the_rest_gets_what_they_choose(
    stack: LocalStack, cafe: Seed, marketer: Marketer, guests: Iterator[Guest]
) -> None:
    winner = {"percent": 50, "days": 1, "unclear": "ask"}
    campaign = drafted(marketer, cafe, variants=[HELLO, OTHER], winner=winner)
    first, rest = of_each(campaign, guests)
    eventually(
        lambda: marketer.post(f"/campaigns/{campaign}/check")["will_send"] == len(first) + len(rest),
        within_s=WAIT_S,
        why="the index lacks cards",
    )
    marketer.post(f"/campaigns/{campaign}/send")
    for guest in first:
        eventually(partial(text_of, guest), within_s=WAIT_S, why="no text on a phone")
    assert not any(text_of(guest) for guest in rest)

    past = Past(stack, cafe.merchant_id, campaign)
    past.days_ago(2)
    past.minute()
    link = f"#/campaigns/{campaign}"
    waits = eventually(
        lambda: [each for each in marketer.get("/waiting")["waiting"] if each["kind"] == "winner"],
        within_s=WAIT_S,
        why="nobody is asked",
    )
    assert [(each["n"], each["link"]) for each in waits] == [(1, link)]
    for _ in range(2):
        past.minute()
    mail = cafe.logins["marketer"].email
    letters = eventually(
        lambda: [each for each in call("GET", letter_box(stack)).json if each["to"] == [mail]],
        within_s=WAIT_S,
        why="no letter",
    )
    assert [link in letter["text"] for letter in letters] == [True], letters

    marketer.post(f"/campaigns/{campaign}/choose", {"text": "b"})
    for guest in rest:
        guest.hears(OTHER["text"]["en"])
    assert marketer.get("/waiting")["waiting"] == []
    assert [told(stack, guest) for guest in (*first, *rest)] == [1] * (len(first) + len(rest))


def drafted(marketer: Marketer, cafe: Seed, **changes: object) -> str:
    body = {"name": "Welcome", "programmes": [cafe.stamps.id], "holdout_percent": 0, "window_days": 14}
    id_: str = marketer.post("/campaigns", {**body, **changes})["campaign"]["id"]
    return id_


def of_each(campaign: str, guests: Iterator[Guest]) -> tuple[list[Guest], list[Guest]]:
    """Guests who get the texts first, and of the rest: which of them somebody is, is drawn."""
    first: list[Guest] = []
    rest: list[Guest] = []
    for guest in itertools.islice(guests, 30):
        (first if goes_first(campaign, guest.card["serial"], 50) else rest).append(guest)
        if len(first) >= FIRST and len(rest) >= REST:
            return first, rest
    raise AssertionError("thirty cards of one kind")


def text_of(guest: Guest) -> str | None:
    return next((each["text"]["en"] for each in (HELLO, OTHER) if guest.reads(each["text"]["en"])), None)


def told(stack: LocalStack, guest: Guest) -> int:
    """How often it was told, by its card; the times of a week are kept."""
    card = stack.store().card(guest.card["serial"])
    assert card is not None
    return len(card.told_ms)


def counted(marketer: Marketer, campaign: str, branches: int) -> Any:
    marketer.post(f"/campaigns/{campaign}/measure")
    found = marketer.get(f"/campaigns/{campaign}/results")["follow_ups"]
    return found if len(found) == branches else None


def letter_box(stack: LocalStack) -> str:
    return f"{stack.description['mailbox_url']}/api/letters"
