"""How a programme type counts a sale, in numbers that a till reckons with before the server has answered."""

from dataclasses import dataclass

VISITS_MAX = 100  # one sale never stands for more visits than this, whatever a programme allows


@dataclass(frozen=True, slots=True)
class Earning:
    """A visit brings `per_visit`, up to `per_scan_max` visits a scan; each full `amount_minor` spent brings
    `per_amount`. Zero: not so.

    `amount_is_visit`: a sale that names only its amount counts as one visit. `at_once`: one visit may be
    counted as soon as a till has read the card. `needed`: how many places on the card are to be filled,
    0 where the balance is a number. `currency` is the merchant's, in whose minor units
    amounts are told; it has so many digits.
    """

    per_visit: int = 0
    per_scan_max: int = VISITS_MAX
    per_amount: int = 0
    amount_minor: int = 1
    amount_is_visit: bool = False
    at_once: bool = False
    needed: int = 0
    currency: str = ""
    currency_digits: int = 2
