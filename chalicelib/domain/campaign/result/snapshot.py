"""What a list shows of a campaign's result: few numbers, kept with the campaign, so that a page of a list is
one read."""

from dataclasses import dataclass

from chalicelib.domain.campaign.result.effect import Effect, Sample, difference

NO_CARDS = Sample()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """As of `at_ms`. `planned`, `sent` and `held_out` are cards so far; `arrivals` messages by card and
    wallet, `accepted` those that the wallet took. `told` and `spared` sum the visits of cards that were sent
    and held out, as last measured. `taken` gifts cost `cost_minor`."""

    at_ms: int
    planned: int = 0
    sent: int = 0
    held_out: int = 0
    arrivals: int = 0
    accepted: int = 0
    told: Sample = NO_CARDS
    spared: Sample = NO_CARDS
    taken: int = 0
    cost_minor: int = 0

    @property
    def accepted_percent(self) -> float | None:
        """Of the messages, those that a wallet took; None before any was counted."""
        return accepted_percent(self.accepted, self.arrivals)

    @property
    def visits(self) -> Effect:
        """What a card that was sent did more than one that was held out."""
        return difference(self.told, self.spared)


def accepted_percent(accepted: int, arrivals: int) -> float | None:
    return round(100 * accepted / arrivals, 1) if arrivals else None
