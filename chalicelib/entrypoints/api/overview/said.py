"""What stands out and what waits, as sentences with where in the console they lead."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from urllib.parse import quote

from chalicelib import words
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.overview.standing_out import Notable
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.held import names_in
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, Phrase, phrase, price
from chalicelib.entrypoints.api.overview.views import StandingOutView, WaitsView
from chalicelib.service.overview.waiting import Waiting

DAY_LINK = "#/today"


def standing_out(
    found: Iterable[Notable],
    facts: int,
    shop: Merchant,
    programmes: Mapping[str, Programme],
    outlets: Mapping[str, Outlet],
    language: Language,
) -> list[StandingOutView]:
    """`facts`: of today's entries so many stand out too."""
    told = []
    for each in found:
        link = f"#/programmes/{quote(each.programme_id)}" if each.programme_id else DAY_LINK
        match each.kind:
            case "fewer_visits":
                name = outlets[each.name].name
                said = phrase("notable_fewer_visits", outlet=name, n=each.n, usual=each.usual)
            case "more_visits":
                name = outlets[each.name].name
                said = phrase("notable_more_visits", outlet=name, n=each.n, usual=each.usual)
            case "reward_untaken":
                named = names_in(programmes[each.programme_id]).get(each.name, {language: each.name})
                said = phrase("notable_reward_untaken", reward=named)
            case "ends_soon":
                money = price(each.minor, shop.currency)
                name = programmes[each.programme_id].name
                said = phrase("notable_ends_soon", programme=name, money=money)
        told.append(StandingOutView(words.say(said, language, shop.language), link))
    if facts:
        told.append(StandingOutView(words.say(phrase("notable_facts", n=facts), language), DAY_LINK))
    return told


def waits_view(waiting: Waiting, language: Language, today: str) -> WaitsView:
    said, link = _waits(waiting, today)
    kind = "case" if waiting.kind == "case_overdue" else waiting.kind
    return WaitsView(kind, words.say(said, language), waiting.n, link)


def _waits(waiting: Waiting, today: str) -> tuple[Phrase, str]:
    n = waiting.n
    match waiting.kind:
        case "approval":
            return phrase("waiting_approval", n=n), _campaigns(waiting.of, "waiting")
        case "winner":
            return phrase("waiting_winner", n=n), _campaigns(waiting.of)
        case "declined":
            return phrase("waiting_declined", n=n), _campaigns(waiting.of)
        case "case":
            return phrase("waiting_case", n=n), "#/cases"
        case "case_overdue":
            return phrase("waiting_case_overdue", n=n), "#/cases"
        case "pool":
            return phrase("waiting_pool", n=n), "#/programmes"
        case "certificate":
            return phrase("waiting_certificate", day=date.fromisoformat(today) + timedelta(days=n)), "#/shop"
        case "mail":
            return phrase("waiting_mail", n=n), "#/staff"


def _campaigns(one: str, state: str = "") -> str:
    which = quote(one) or state
    return f"#/campaigns/{which}" if which else "#/campaigns"
