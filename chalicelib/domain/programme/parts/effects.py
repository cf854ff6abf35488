"""How an owner writes what a till does: a few numbers, of which one kind is filled in."""

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.offer import Access, Amount, BuyGet, Effect, Item, Percent
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX


def effect_of(
    *, percent: int = 0, minor: int = 0, buy: int = 0, get: int = 0, access: bool = False
) -> Effect:
    """Nothing filled in: an item is handed out. InvalidInput names the number to mend."""
    for field, value, most in (
        ("percent", percent, 100),
        ("minor", minor, AMOUNT_MINOR_MAX),
        ("buy", buy, 99),
        ("get", get, 99),
    ):
        if not 0 <= value <= most:
            raise InvalidInput("number_out_of_range", field=field, at=field, least=0, most=most)
    if (percent and not buy) + bool(minor) + bool(buy) + access > 1 or bool(buy) != bool(get):
        raise InvalidInput("effect_one_of", field="percent")
    if buy:
        return BuyGet(buy, get, percent or 100)
    if percent:
        return Percent(percent)
    if minor:
        return Amount(minor)
    return Access() if access else Item()
