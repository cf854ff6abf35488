"""Where a card comes forward by itself: near these places a wallet shows it on the lock screen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import is_shown
from chalicelib.domain.text import Text

PLACES_MAX = 10  # of one card, in both wallets
SAID_MAX = 60  # more is cut on a lock screen


@dataclass(frozen=True, slots=True)
class Place:
    """Degrees as maps have them, north and east positive. `said`: what the lock screen says there, where it
    is not how the card stands."""

    latitude: float
    longitude: float
    said: Text = field(default_factory=lambda: MappingProxyType({}))


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
