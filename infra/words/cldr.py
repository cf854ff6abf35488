"""What CLDR knows of a language, as babel has it, for the compiled words. https://cldr.unicode.org"""

import functools
import re
from collections.abc import Sequence

from babel import Locale

WHOLE = range(
    20_000
)  # numbers that are tried: no language's rule for whole numbers looks further but at millions
MILLION = 1_000_000


def facts(language: str, languages: Sequence[str] = ()) -> dict[str, object]:
    """Names of months, days and `languages`, marks of numbers, how a list is joined, and plural forms.

    `plurals` has the forms of 0 to 199; a greater number takes the form of 100 and its last two digits.
    Weekdays begin with Monday.
    """
    locale = Locale(language)
    months, days = locale.months, locale.days
    return {
        "name": own_name(language),
        "languages": {each: locale.languages[each] for each in languages},
        "own_names": {each: own_name(each) for each in languages},
        "months": [months["format"]["wide"][n] for n in range(1, 13)],
        "months_alone": [months["stand-alone"]["wide"][n] for n in range(1, 13)],
        "months_short": [months["format"]["abbreviated"][n] for n in range(1, 13)],
        "weekdays": [days["format"]["wide"][n] for n in range(7)],
        "weekdays_short": [days["format"]["abbreviated"][n] for n in range(7)],
        "decimal": locale.number_symbols["latn"]["decimal"],
        "group": locale.number_symbols["latn"]["group"],
        "and": _list(locale, "standard"),
        "or": _list(locale, "or"),
        "currency": _around(locale.currency_formats["standard"].pattern),
        "currencies": _signs(locale),
        "plurals": plurals(language),
    }


def _list(locale: Locale, kind: str) -> list[str]:
    patterns = locale.list_patterns[kind]
    return [patterns[part] for part in ("start", "middle", "end", "2")]


def _around(pattern: str) -> list[str]:
    """What stands before and after the digits: "¤#,##0.00" has its sign before them."""
    before, after = re.split("[#0.,]+", pattern)
    return [before, after]


def _signs(locale: Locale) -> dict[str, str]:
    """The sign of each currency that has one: the language's, else English's, as for the euro in Romanian."""
    found = {**Locale("en").currency_symbols}
    found |= {code: sign for code, sign in locale.currency_symbols.items() if sign != code}
    return {code: sign for code, sign in sorted(found.items()) if sign != code}


def own_name(language: str) -> str:
    """What the language calls itself, as it begins a line: "Français"."""
    name = Locale(language).get_display_name(language) or language
    return name[0].upper() + name[1:]


@functools.cache
def plurals(language: str) -> list[str]:
    form = Locale(language).plural_form
    table = [form(n) for n in range(200)]
    for n in WHOLE:
        if form(n) != table[n if n < 200 else 100 + n % 100]:
            raise ValueError(f"{language}: the plural form of {n} does not follow from its last two digits")
    return table


def forms_of(language: str) -> set[str]:
    """Every plural form that the language has, `other` among them."""
    return {"other", *Locale(language).plural_form.tags}


def needed_forms(language: str) -> set[str]:
    """The forms that whole numbers below a million take: a message that counts needs each of them."""
    return set(plurals(language))
