"""What the JSON API offers, one line a route: the part of the OpenAPI document that types cannot say."""

from chalicelib.entrypoints.api.audience.operations import FOR_AUDIENCES
from chalicelib.entrypoints.api.campaign.operations import FOR_CAMPAIGNS
from chalicelib.entrypoints.api.campaign.operations_results import FOR_RESULTS
from chalicelib.entrypoints.api.card.views import (
    CardView,
    DeliveryListView,
    EntryPageView,
    ProgrammeListView,
    ProgrammeView,
    ReceiptView,
)
from chalicelib.entrypoints.api.people.operations import FOR_PEOPLE
from chalicelib.entrypoints.api.till.bodies import (
    JoinBody,
    RedemptionBody,
    RefundBody,
    ReversalBody,
    ScanBody,
)
from chalicelib.entrypoints.api.till.views import RefundView
from chalicelib.entrypoints.api.webhook.operations import FOR_WEBHOOKS
from chalicelib.entrypoints.http.operation import (
    AFTER,
    BODY,
    KEY,
    KEY_OR_SALE,
    KEY_UNUSED,
    LIMIT,
    Operation,
)

OPERATIONS = (
    Operation(
        "get",
        "/programmes",
        "listProgrammes",
        "Your programmes",
        {200: ProgrammeListView},
        (401,),
    ),
    Operation(
        "get",
        "/programmes/{programme_id}",
        "getProgramme",
        "One programme",
        {200: ProgrammeView},
        (401, 404),
    ),
    Operation(
        "post",
        "/programmes/{programme_id}/cards",
        "enrol",
        "A new card; with the same Idempotency-Key, the same card",
        {201: CardView},
        (*BODY, 401, 404),
        body=JoinBody,
        parameters=(KEY,),
    ),
    Operation("get", "/cards/{serial}", "getCard", "A card as it is now", {200: CardView}, (401, 404)),
    Operation(
        "get",
        "/cards/{serial}/deliveries",
        "listDeliveries",
        "Did it arrive: each phone or wallet that holds the card, and the version it has",
        {200: DeliveryListView},
        (401, 404),
    ),
    Operation(
        "get",
        "/cards/{serial}/entries",
        "listEntries",
        "A card's history, newest first",
        {200: EntryPageView},
        (401, 404, 422),
        parameters=(LIMIT, AFTER),
    ),
    Operation(
        "post",
        "/cards/{serial}/void",
        "voidCard",
        "Take a card out of use for good; asked again, it stays so",
        {200: CardView},
        (401, 404, 503),
    ),
    Operation(
        "post",
        "/scans",
        "scan",
        "Count a sale on a card: visits or an amount, as the programme counts",
        {201: ReceiptView, 200: ReceiptView},
        (*BODY, 401, 404, 409, 503),
        body=ScanBody,
        parameters=(KEY_OR_SALE,),
    ),
    Operation(
        "post",
        "/redemptions",
        "redeem",
        "Give a reward and take its cost from the card",
        {201: ReceiptView, 200: ReceiptView},
        (*BODY, 401, 404, 409, 503),
        body=RedemptionBody,
        parameters=(KEY,),
    ),
    Operation(
        "post",
        "/entries/{entry_id}/reversal",
        "reverse",
        "Take an entry back, by an entry of its own",
        {201: ReceiptView, 200: ReceiptView},
        (*BODY, 401, 404, 409, 503),
        body=ReversalBody,
        body_optional=True,
        parameters=(KEY_UNUSED,),
    ),
    Operation(
        "post",
        "/refunds",
        "refund",
        "Take a sale back by its id, with the rewards that were redeemed with it",
        {201: RefundView, 200: RefundView},
        (*BODY, 401, 404, 503),
        body=RefundBody,
        parameters=(KEY_UNUSED,),
    ),
    *FOR_AUDIENCES,
    *FOR_CAMPAIGNS,
    *FOR_PEOPLE,
    *FOR_RESULTS,
    *FOR_WEBHOOKS,
)
