"""Telling: owners are written to of what nobody sees who does not look, once each: a partner's codes that run
low, and Apple's certificate when it is about to end."""

from collections.abc import Iterator
from dataclasses import dataclass

from chalicelib.domain.errors import Busy
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_MS, DAY_S, HOUR_S
from chalicelib.domain.time.wall_clock import local
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.ports import Directory, Mail
from chalicelib.service.people.reached import reached
from chalicelib.service.ports import Store

ENDS_SOON_DAYS = 7  # the operator was told 60, 30 and 7 days before, and has not acted
KEPT_S = 400 * DAY_S  # that somebody was told: longer than a certificate lasts
TOLD, TRIED = "letter-told", "letter-tried"
TRY_S = 3 * HOUR_S  # at most eight a day, of ten letters


@dataclass(frozen=True, slots=True)
class News:
    """`of` names what it is about and how it stands: the same news is the same letter."""

    of: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class Telling:
    """What telling owners needs. `certificate_ends_ms`: None where that cannot be known."""

    store: Store
    directory: Directory
    mail: Mail
    console_url: str
    now_ms: int
    certificate_ends_ms: int | None


def tell_owners(telling: Telling, merchant_id: str) -> None:
    """Of one shop. Noted for each person once the letter is out: one that could not be sent keeps nobody from
    theirs, and is tried some hours later."""
    store = telling.store
    for news in _news(telling, merchant_id):
        owners = telling.directory.people_as(merchant_id, "owner")
        untold = [each for each in owners if not store.kept(TOLD, f"{news.of}#{each.id}")]
        # Each try counts among the letters of a person's day: a night without mail is not to use them up.
        if not untold or not _first_in_a_while(telling, news):
            continue
        for person in reached(untold, store):
            try:
                telling.mail.send(person.email, news.letter, person.language)
            except Busy:
                continue
            until_s = telling.now_ms // 1000 + KEPT_S
            store.keep_first(TOLD, f"{news.of}#{person.id}", str(telling.now_ms), until_s)


def _first_in_a_while(telling: Telling, news: News) -> bool:
    now_s, mine = telling.now_ms // 1000, str(telling.now_ms)
    return telling.store.keep_first(TRIED, f"{news.of}#{now_s // TRY_S}", mine, now_s + TRY_S) == mine


def _news(telling: Telling, merchant_id: str) -> Iterator[News]:
    shop = merchant_there(telling.store, merchant_id)
    for pool in telling.store.pools(merchant_id):
        if pool.low:  # with more codes it is another list, whose end is news again
            lines = (phrase("mail_pool_why", pool=pool.id, n=pool.left), phrase("mail_pool_how"))
            letter = Letter(
                phrase("mail_pool_subject", shop=shop.name), lines, link=f"{telling.console_url}#/programmes"
            )
            yield News(f"pool#{merchant_id}#{pool.id}#{pool.count}", letter)
    ends_ms = telling.certificate_ends_ms
    if ends_ms is not None and ends_ms < telling.now_ms + ENDS_SOON_DAYS * DAY_MS:
        day = local(ends_ms, shop.zone).date()
        lines = (phrase("mail_certificate_why", day=day), phrase("mail_certificate_how"))
        letter = Letter(
            phrase("mail_certificate_subject", shop=shop.name), lines, link=f"{telling.console_url}#/overview"
        )
        yield News(f"certificate#{merchant_id}#{ends_ms}", letter)
