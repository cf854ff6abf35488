"""Where a card comes forward by itself: near these places a wallet shows it on the lock screen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import is_shown
from chalicelib.domain.text import Text

PLACES_MAX = 10  # of one card, in both wallets
MICROS = 1_000_000  # of a degree
SAID_MAX = 60  # more is cut on a lock screen


@dataclass(frozen=True, slots=True)
class Place:
    """In whole millionths of a degree (0.1 m), north and east positive: what is kept has no other numbers.
    `said`: what the lock screen says there, where it is not how the card stands."""

    latitude_micros: int
    longitude_micros: int
    said: Text = field(default_factory=lambda: MappingProxyType({}))

    @property
    def latitude(self) -> float:
        """Degrees, as maps have them."""
        return self.latitude_micros / MICROS

    @property
    def longitude(self) -> float:
        return self.longitude_micros / MICROS


def place_at(latitude: float, longitude: float, said: Text | None = None) -> Place:
    """The place at these degrees."""
    return Place(round(latitude * MICROS), round(longitude * MICROS), said or MappingProxyType({}))


def check_places(places: Sequence[Place]) -> None:
    """InvalidInput names the place to mend."""
    if len(places) > PLACES_MAX:
        raise InvalidInput("places_too_many", field="places", most=PLACES_MAX)
    for number, place in enumerate(places):
        if not (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180):
            raise InvalidInput("place_nowhere", field=f"places.{number}")
        at = f"places.{number}.said"
        if any(len(text) > SAID_MAX for text in place.said.values()):
            raise InvalidInput("text_needed", field=at, at="said", most=SAID_MAX)
        if not all(is_shown(text) for text in place.said.values()):
            raise InvalidInput("text_unshown", field=at, at="said")
