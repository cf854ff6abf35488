"""Easing: a worker that meets a table without room takes less, so that tills have the room there is."""

from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.campaign.campaign import Campaign, Progress
from chalicelib.service.campaign.sweeps import PAGE, Page, PageDone

LEAST = PAGE // 16
REST_MS_MAX = 5_000


@dataclass
class Easing:
    """One worker's. `cards` are its next page: half after each page that the table throttled, an eighth of
    the whole more after each that went well. In the same measure it rests."""

    cards: int = PAGE

    def note(self, *, throttled: bool) -> None:
        self.cards = max(LEAST, self.cards // 2) if throttled else min(PAGE, self.cards + PAGE // 8)

    def rest_ms(self, took_ms: int) -> int:
        """So long after a page that took so long: at half a page, as long again."""
        return min(REST_MS_MAX, took_ms * (PAGE - self.cards) // self.cards)


def eased(
    page: Page,
    easing: Easing,
    *,
    throttled: Callable[[], int],
    clock_ms: Callable[[], int],
    wait_s: Callable[[float], None],
) -> Page:
    """The page, which notes whether the table throttled it and rests. `throttled` counts how often it has."""

    def one(campaign: Campaign, here: Progress) -> PageDone:
        before, began_ms = throttled(), clock_ms()
        done = page(campaign, here)
        easing.note(throttled=throttled() > before)
        wait_s(easing.rest_ms(clock_ms() - began_ms) / 1000)
        return done

    return one
