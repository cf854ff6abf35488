"""Mail addresses and phone numbers in one form each, by the libraries that know the rules.

Nothing is looked up: whether somebody reads the address is learnt by writing to it.
"""

import re
import unicodedata

from chalicelib.domain.errors import InvalidInput

MAIL_MAX = 254  # RFC 5321
PHONE_MAX = 40


def normal_mail(text: str, field: str = "mail") -> str:
    """The address in small letters, its domain in Unicode; InvalidInput when it is none."""
    from email_validator import EmailNotValidError, validate_email

    if len(text) > MAIL_MAX:
        raise InvalidInput("mail_wrong", field=field)
    try:
        return validate_email(text.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError as error:
        raise InvalidInput("mail_wrong", field=field) from error


def phone_begun(text: str) -> str:
    """The digits that find a number with its country code as `normal_phone` keeps it, perhaps not all of it:
    "+40 (0)721 23" is 4072123. "" when it has no country code."""
    import phonenumbers

    given = re.sub(r"^00", "+", text.strip()[: PHONE_MAX + 1])
    if "(0)" in given and given[0].isdigit():
        given = f"+{given}"  # a zero that is left out abroad, behind a country code
    try:
        number = phonenumbers.parse(given, None)
    except phonenumbers.NumberParseException:
        return ""
    return f"{number.country_code}{phonenumbers.national_significant_number(number).lstrip('0')}"


def given_mail(text: str) -> str:
    """The address as `normal_mail` writes it, from whoever signs in; what is no address is nobody's."""
    try:
        return normal_mail(text)
    except InvalidInput:
        return unicodedata.normalize("NFC", text.strip().lower())[:MAIL_MAX]


def normal_phone(text: str, country: str = "") -> str:
    """The number as "+373 69123456": country, space, the rest. It is given with its country code, or
    `country` is meant ("373")."""
    import phonenumbers

    given = text.strip()[: PHONE_MAX + 1]
    if given.startswith("00"):
        given = f"+{given[2:]}"
    region = phonenumbers.region_code_for_country_code(int(country)) if country else None
    try:
        number = phonenumbers.parse(given, region)
    except phonenumbers.NumberParseException as error:
        raise InvalidInput("phone_wrong", field="phone") from error
    if len(given) > PHONE_MAX or not phonenumbers.is_possible_number(number):
        raise InvalidInput("phone_wrong", field="phone")
    return f"+{number.country_code} {phonenumbers.national_significant_number(number)}"
