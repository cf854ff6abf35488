"""Who is in an audience: a page at a time, by a search, or as CSV."""

from collections.abc import Sequence
from functools import partial
from urllib.parse import quote

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import phone_begun
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.audience.audiences import found_audience
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, reader_language, shop_of
from chalicelib.entrypoints.http.fields import MARK_MAX, SHORT_MAX, Instant, page_limit, short
from chalicelib.entrypoints.http.operation import AFTER, BASE, LIMIT, RULED, in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.sources import within_searches
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines, heads
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.audience.members import (
    PAGE_MAX,
    MemberPage,
    members_page,
    place_of,
    those_meant,
)
from chalicelib.service.campaign.audience import Asked
from chalicelib.service.campaign.judge import zones_of
from chalicelib.service.card.find import asked as question_of
from chalicelib.service.card.find import find as find_cards
from chalicelib.service.walls import Faults

READ_WITHIN_MS = 2_500  # a page's cards; then it ends, and goes on from there
FOUND_MAX = 20
COLUMNS = ("card", "name", "programme", "balance", "visits", "last_visit", "joined", "wallets")
SEARCH = in_query("search", "Part of a name, number or code, as for cards.", maxLength=SHORT_MAX)
AFTER_PART = in_query(
    "after", "From the Link header (rel=next) of the part before.", pattern=RULED.format(MARK_MAX)
)

routes = Api(__name__)
for_campaigns = partial(routes.operation, permission="campaigns")


class MemberView(msgspec.Struct):
    """A card that is meant; `name` for who may look cards up."""

    serial: str
    name: str
    programme_id: str
    balance_shown: str
    visits: int
    last_visit_at: Instant | None
    joined_at: Instant
    wallets: list[WalletName]


class MemberListView(msgspec.Struct):
    members: list[MemberView]
    next: str


@for_campaigns(
    "GET /audiences/{audience_id}/members",
    id="listMembers",
    summary="Who is in it, in no order that means anything; or those of them that a search finds",
    answers={200: MemberListView},
    refusals=(403, 404, 422, 429, 503),
    parameters=(SEARCH, LIMIT, AFTER),
)
def get_members(audience_id: str, caller: Caller) -> Response:
    """A page may be short: looking for members ends after some seconds, and `next` goes on from there."""
    found, request = found_audience(caller, audience_id), routes.current_request
    text = short("search", query(request, "search")).strip()
    programmes = wiring.store().programmes(caller.merchant_id)
    if text:
        return answer(
            MemberListView(_views(caller, _searched(caller, found, programmes, text), programmes), "")
        )
    limit = page_limit(query(request, "limit"))
    page = _page(caller, found, programmes, query(request, "after") or "", limit)
    return answer(MemberListView(_views(caller, page.members, programmes), page.next))


@routes.operation(
    "GET /audiences/{audience_id}/members.csv",
    id="getMembersCsv",
    summary="Who is in it, as CSV in parts",
    permission="export",
    person=True,
    answers={200: None},
    refusals=(403, 404, 409, 422, 503),
    parameters=(AFTER_PART,),
)
def get_members_csv(audience_id: str, caller: Caller) -> Response:
    """The head is in the first part, and Link names the next while there is one. The audit list says who took
    it."""
    found = found_audience(caller, audience_id)
    after = query(routes.current_request, "after") or ""
    programmes = wiring.store().programmes(caller.merchant_id)
    page = _page(caller, found, programmes, after, PAGE_MAX)
    if not after:
        line = AuditLine(
            caller.merchant_id,
            wiring.clock_ms(),
            caller.by,
            "audience.export",
            found.id,
            {"name": found.name},
        )
        wiring.directory().note(line)
    names = {programme.id: programme.name for programme in programmes}
    rows = (
        (
            each.serial,
            each.name,
            names[each.programme_id],
            each.balance_shown,
            each.visits,
            each.last_visit_at or "",
            each.joined_at,
            " ".join(each.wallets),
        )
        for each in _views(caller, page.members, programmes)
    )
    path = f"{BASE}/audiences/{found.id}/members.csv"
    link = f'<{path}?after={quote(page.next, safe="")}>; rel="next"' if page.next else ""
    head = [] if after else [heads(reader_language(caller, routes.current_request), *COLUMNS)]
    text = ("" if after else BOM) + csv_lines([*head, *rows])
    return csv_answer(text, f"{found.id}-members.csv", link)


def _page(
    caller: Caller, found: Audience, programmes: Sequence[Programme], after: str, limit: int
) -> MemberPage:
    faults, began_ms = Faults(), wiring.clock_ms()
    page = members_page(
        wiring.campaigns(),
        programmes,
        _asked(caller, found),
        place_of(after),
        limit,
        lambda: wiring.clock_ms() > began_ms + READ_WITHIN_MS,
        faults,
    )
    measure_faults("api", faults)
    return page


def _searched(caller: Caller, found: Audience, programmes: Sequence[Programme], text: str) -> list[Member]:
    """Of the cards that a search finds those that are meant."""
    question = question_of(text, phone=phone_begun(text), serial="")
    within_searches(caller)
    cards = find_cards(
        wiring.store(), caller.merchant_id, question, FOUND_MAX, by_beginning=caller.may("search")
    ).cards
    faults, campaigns = Faults(), wiring.campaigns()
    members = campaigns.members([card.serial for card in cards])
    asked = _asked(caller, found)
    meant = [those_meant(campaigns, programmes, asked, [member], faults) for member in members.values()]
    measure_faults("api", faults)
    return [member for each in meant for member in each]


def _asked(caller: Caller, found: Audience) -> Asked:
    zones = zones_of(wiring.directory().outlets_lately(caller.merchant_id), shop_of(caller.merchant_id).zone)
    attention = wiring.campaigns().settings(caller.merchant_id).attention
    return Asked(found.condition, attention, zones, wiring.clock_ms())


def _views(caller: Caller, members: Sequence[Member], programmes: Sequence[Programme]) -> list[MemberView]:
    by_id, named = {each.id: each for each in programmes}, caller.may("look_up")
    return [_view(member, by_id[member.card.programme_id], named=named) for member in members]


def _view(member: Member, programme: Programme, *, named: bool) -> MemberView:
    card = member.card
    rules, balance = programme.shown_by(card)
    return MemberView(
        card.serial,
        card.holder_name if named else "",
        card.programme_id,
        str(rules.short_balance(balance)),
        card.visits,
        instant(card.visit_s[-1] * 1000) if card.visit_s else None,
        instant(card.created_ms),
        sorted(member.wallets),
    )
