"""What of a look many cards share, and what is each card's own."""

from datetime import UTC, datetime
from typing import NamedTuple

from chalicelib.domain.card.linear import Linear
from chalicelib.domain.face.actions import Action
from chalicelib.domain.face.look import Colours, Line, Look, Value
from chalicelib.domain.face.places import Place
from chalicelib.domain.text import Language, Price
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wallets import strip
from chalicelib.wallets.apple.template import APART
from chalicelib.wallets.apple.ways import FaceWay, face_ways, own_values
from chalicelib.words import every_language

Frozen = tuple[tuple[Language, str], ...]

NEWS = "news"  # the field that announces a campaign's message
TITLE = "programme"  # the poster's title
# What a card fills beside its fields: names that no field has.
SERIAL, TOKEN, BARCODE, SPOKEN, EXPIRY = "=serial", "=token", "=barcode", "=spoken", "=expiry"
LINEAR, BALANCE, STARTS, ENDS = "=linear", "=balance", "=starts", "=ends"
LAST_DAYS_MAX = 3
_PLAIN = (int, str)
_BITS = str.maketrans({"0": APART, "1": "\u2060"})  # both without width
_TELLINGS = 2**16  # minutes: it takes 45 days until two tellings look alike, and then to the minute


class FaceLine(NamedTuple):
    """What a part of the programme says; None is for the card's own number. `short`: without its end."""

    id: str
    label: Frozen
    value: Frozen | None
    short: Frozen | None
    behind: bool


class FacePlace(NamedTuple):
    """Where the card comes forward; `said` is empty where it says how it stands."""

    latitude: float
    longitude: float
    said: Frozen


class Face(NamedTuple):
    """The part of a look that many cards share; in `fields`, None is for the card's own value."""

    template: str
    organization: str
    description: Frozen
    colours: Colours
    picture: strip.Key
    logo: str
    own_language: Language
    voided: bool
    erased: bool
    expires: bool
    fields: tuple[tuple[str, Frozen | None], ...]
    actions: tuple[Action, ...]
    linear: Linear
    places: tuple[FacePlace, ...]
    currency: str
    last_days: int
    quiet: bool = False
    silent: bool = False
    lines: tuple[FaceLine, ...] = ()
    ways: tuple[FaceWay, ...] = ()


def split(look: Look) -> tuple[Face, dict[str, int | str]]:
    """The face of `look`, and the values that are the card's own. What is empty is left out."""
    name = every_language({look.own_language: look.programme_name}, look.own_language)
    fields: dict[str, Frozen | None] = {"balance": None, TITLE: tuple(name.items())}
    own: dict[str, int | str] = {"balance": look.balance}
    for key, value in look.values.items():
        if isinstance(value, _PLAIN):
            if value != "":
                fields[key] = None
                own[key] = value
        elif any((text := every_language(value, look.own_language)).values()):
            if key == NEWS and look.told_ms:
                mark = _telling(look.told_ms)
                text = {language: words + mark for language, words in text.items()}
            fields[key] = tuple(text.items())
    face = Face(
        look.template,
        look.organization,
        tuple(every_language(look.description, look.own_language).items()),
        look.colours,
        strip.key(look.progress, look.pictures),
        look.pictures.logo,
        look.own_language,
        look.voided,
        look.erased,
        look.expires_ms is not None,
        tuple(fields.items()),
        look.choices.actions,
        look.choices.linear if look.linear else "",
        tuple(_face_place(place, look.own_language) for place in look.choices.places),
        money.currency if (money := _money(look)) else "",
        len(last_days := _last_days(look)),
        quiet=look.news is not None and look.news.quiet,
        silent=look.silent,
        lines=tuple(_face_line(line, look.own_language) for line in look.lines),
        ways=face_ways(look),
    )
    numbers = {line_key(line.id): line.shown for line in look.lines}
    own |= own_values(look)
    for number, (starts, ends) in enumerate(last_days):
        own |= {f"{STARTS}{number}": starts, f"{ENDS}{number}": ends}
    if money is not None:
        own[BALANCE] = f"{money.amount.value:.{money.amount.digits}f}"
    return face, own | {key: value for key, value in numbers.items() if isinstance(value, int)}


def line_key(line_id: str) -> str:
    return f"part_{line_id}"


def dated(moment_ms: int) -> str:
    """The date with its time zone: without one the whole pass is invalid."""
    return datetime.fromtimestamp(moment_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _last_days(look: Look) -> list[tuple[str, str]]:
    """The last day of each thing that ends, where the owner wants it told at the shop. What is past would put
    the pass among the expired; a card is written anew when something on it ends."""
    if not (look.choices.last_day and look.choices.places):
        return []
    ends = sorted({line.ends_ms for line in look.lines if line.ends_ms and line.ends_ms > look.version_ms})
    return [(dated(ends_ms - DAY_MS), dated(ends_ms)) for ends_ms in ends[:LAST_DAYS_MAX]]


def _money(look: Look) -> Price | None:
    """What the card holds in money."""
    return next((line.money for line in look.lines if line.money is not None), None)


def _face_place(place: Place, own: Language) -> FacePlace:
    said = tuple(every_language(place.said, own).items()) if any(place.said.values()) else ()
    return FacePlace(place.latitude, place.longitude, said)


def _face_line(line: Line, own: Language) -> FaceLine:
    whole, short = _frozen(line.shown, own), _frozen(line.value, own)
    return FaceLine(line.id, tuple(every_language(line.label, own).items()), whole, short, line.behind)


def _frozen(value: Value, own: Language) -> Frozen | None:
    if isinstance(value, int):
        return None
    return tuple(every_language({own: value} if isinstance(value, str) else value, own).items())


def _telling(told_ms: int) -> str:
    """When it was told, unseen: a phone announces a changed value, and the same words can be news again."""
    return f"{told_ms // 60_000 % _TELLINGS:016b}".translate(_BITS)
