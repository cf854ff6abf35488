"""A programme type is its own file: nothing else asks which type a programme is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.card.card import Owed
from chalicelib.domain.face.look import Progress
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.rules import Ahead, Reward, Sale
from chalicelib.domain.programme.sale.earning import Earning
from chalicelib.domain.text import LANGUAGES, Text
from chalicelib.entrypoints.api.programme.views import till_programme_view
from chalicelib.wallets import strip
from tests.support.fakes import a_card, a_programme_stamps

SAID: Text = dict.fromkeys(LANGUAGES, "a wash")


@dataclass(frozen=True, slots=True)
class Washes:
    """Two units a visit; seven are a wash."""

    type: ClassVar[str] = "washes"
    places: ClassVar[bool] = False

    def earn(self, sale: Sale) -> int:
        return 2 * (sale.visits or 1)

    def earning(self, currency: str) -> Earning:
        return Earning(per_visit=2, per_scan_max=3)

    def grants(self) -> tuple[Grant, ...]:
        return ()

    def lasts(self) -> Lasting:
        return Lasting()

    def rewards(self) -> tuple[Reward, ...]:
        return (Reward("wash", SAID, 7),)

    def keeping(self, balance: int, kept: Sequence[Owed]) -> "tuple[Washes, int]":
        return self, balance

    def progress(self, balance: int) -> Progress:
        return Progress(balance % 7, 7, balance // 7)

    def ahead(self, balance: int) -> tuple[Ahead, ...]:
        return (Ahead(self.rewards()[0], 7 - balance % 7),)

    def short_balance(self, balance: int) -> int:
        return balance

    def next_step(self, balance: int) -> Text:
        return SAID

    def then(self, balance: int) -> Text:
        return SAID

    def standing(self, balance: int) -> Text:
        return SAID

    def counted(self, amount: int) -> Text:
        return SAID

    def times(self, factor: int) -> Text:
        return SAID

    def rule(self, currency: str) -> Text:
        return SAID


PROGRAMME = a_programme_stamps(rules=Washes())


def test_an_audience_knows_how_far_a_card_of_it_is() -> None:
    profile = profile_of(a_card(balance=9, earned=23), PROGRAMME, ())

    assert (profile.to_reward, profile.waiting, profile.rewards_earned) == (5, 1, 3)


def test_its_card_is_drawn_from_its_own_template() -> None:
    look = card_look(PROGRAMME, a_card(balance=4), "BARCODE")

    assert (look.template, look.balance) == ("washes", 4)
    assert strip.key(look.progress)[0] == "band"


def test_a_till_reckons_with_its_numbers() -> None:
    view = till_programme_view(PROGRAMME)

    assert (view.type, view.earn.per_visit, view.earn.per_scan_max) == ("washes", 2, 3)
    assert [reward.cost for reward in view.rewards] == [7]
