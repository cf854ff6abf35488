"""A shop of the size that the console has to bear: cards with their history, and campaigns."""

from collections.abc import Iterator
from itertools import chain

from chalicelib.aws.campaign.items import audience_item, campaign_item, progress_item
from chalicelib.aws.card.items import card_item, entry_item, holding_item, registration_item, search_items
from chalicelib.aws.customer.items import consent_item
from chalicelib.aws.overview.items import joined_item
from chalicelib.aws.table.keys import Item
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.programme.programme import Programme
from infra.local.seed import TOKEN_KEY
from infra.local.size.bulk import put, unheard
from infra.local.size.campaigns import campaigns
from infra.local.size.customers import Customer, customers
from infra.local.size.sums import Tally
from infra.local.stack import LocalStack

CARDS, CAMPAIGNS = 20_000, 306
ON_STAMPS = 0.75  # of the cards; the others have points


def fill(
    stack: LocalStack,
    stamps: Programme,
    points: Programme,
    *,
    cards: int = CARDS,
    made: int = CAMPAIGNS,
    now_ms: int,
) -> int:
    """Fill the shop of these two programmes, once; how many items were written."""
    client, table = stack.aws.client("dynamodb"), stack.outputs["TableName"]
    tally = Tally(stamps.merchant_id, stamps.merchant.zone)
    on_stamps = round(cards * ON_STAMPS)
    people = chain.from_iterable(
        customers(programme, n, issuer_id=stack.issuer_id, key_id=TOKEN_KEY, now_ms=now_ms)
        for programme, n in ((stamps, on_stamps), (points, cards - on_stamps))
    )
    with unheard(stack.aws):
        written = put(client, table, _items(people, tally))
        written += put(client, table, tally.items())
        written += put(client, table, _of_campaigns(stamps, points, made, cards, now_ms))
    return written


def _items(people: Iterator[Customer], tally: Tally) -> Iterator[Item]:
    for each in people:
        tally.note(each.card, each.entries)
        yield card_item(each.card)
        yield joined_item(each.card)
        yield from search_items(each.card)
        yield from map(entry_item, each.entries)
        for held in each.registrations:
            yield registration_item(held)
            yield holding_item(held)
        if each.consent is not None:
            yield consent_item(each.consent)


def _of_campaigns(stamps: Programme, points: Programme, made: int, cards: int, now_ms: int) -> Iterator[Item]:
    merchant_id = stamps.merchant_id
    for campaign, parts in campaigns(merchant_id, (stamps.id, points.id), made, cards, now_ms):
        yield campaign_item(campaign)
        yield from map(progress_item, parts)
    for name, condition in READY_MADE.items():
        title = name.replace("_", " ").capitalize()
        yield audience_item(
            Audience(f"u-{name.replace('_', '-')}", merchant_id, title, condition, revision=1)
        )
