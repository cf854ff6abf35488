"""The currencies that are money somewhere today (ISO 4217), with the digits that CLDR writes them with."""

from collections.abc import Mapping

# What follows is written by: python -m infra.words.currencies
_BY_DIGITS: Mapping[tuple[int, int], str] = {
    (0, 0): (
        "AFN ALL BIF CLP DJF GNF IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PYG RSD RWF SOS SYP "
        "UGX VND VUV XAF XOF XPF YER"
    ),
    (2, 0): "AMD COP CRC CZK GYD HUF IDR MNT MUR NOK PKR SEK TWD TZS UZS",
    (2, 2): (
        "AED AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
        "CNY CUP CVE DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ HKD HNL HTG ILS "
        "INR JMD KES KGS KHR KYD KZT LKR LRD LSL MAD MDL MKD MOP MRU MVR MWK MXN MYR MZN NAD NGN "
        "NIO NPR NZD PAB PEN PGK PHP PLN QAR RON RUB SAR SBD SCR SDG SGD SHP SLE SRD SSP STN SZL "
        "THB TJS TMT TOP TRY TTD UAH USD UYU VES WST XCD XCG ZAR ZMW ZWG"
    ),
    (3, 3): "BHD JOD KWD LYD OMR TND",
}
# So far.

DIGITS: Mapping[str, int] = {code: pair[0] for pair, codes in _BY_DIGITS.items() for code in codes.split()}
"""By its code how many decimals a currency has."""

LEAST_COINS = 100_000_000  # a million euros in cents: above it, somebody mistyped
_CASH = {code: pair[1] for pair, codes in _BY_DIGITS.items() for code in codes.split()}


def digits_of(code: str) -> int:
    """Decimals of a currency; two, as CLDR has it, for one that it does not know."""
    return DIGITS.get(code, 2)


def most_minor(code: str) -> int:
    """The largest amount in minor units: so many of the least coins that there are.

    Of rupiah, whose cents nobody has in hand, that is a hundred times as much as of euros.
    """
    more: int = 10 ** (digits_of(code) - _CASH.get(code, digits_of(code)))
    return LEAST_COINS * more


MOST_MINOR = max(map(most_minor, DIGITS))
"""The largest amount in minor units of any currency."""
