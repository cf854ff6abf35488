"""What the JSON API offers around audiences, and the tiers that they ask for."""

from chalicelib.entrypoints.api.audience.audiences import AudienceBody, ChangedAudienceBody, CountBody
from chalicelib.entrypoints.api.audience.views import (
    AudienceListView,
    AudienceView,
    CountView,
    FactsView,
)
from chalicelib.entrypoints.api.programme.tiers import TiersBody, TiersView
from chalicelib.entrypoints.http.operation import BODY, Operation

FOR_AUDIENCES = (
    Operation(
        "post",
        "/audiences/count",
        "countAudience",
        "How many a condition means, and how many of them can be told",
        {200: CountView},
        (*BODY, 401, 403, 503),
        body=CountBody,
        by="person",
    ),
    Operation(
        "get",
        "/audiences/facts",
        "describeAudiences",
        "What can be asked of a card, and ready-made conditions",
        {200: FactsView},
        (401, 403),
        by="person",
    ),
    Operation(
        "get",
        "/audiences",
        "listAudiences",
        "Saved audiences, by name",
        {200: AudienceListView},
        (401, 403),
        by="person",
    ),
    Operation(
        "post",
        "/audiences",
        "saveAudience",
        "Save an audience",
        {201: AudienceView},
        (*BODY, 401, 403, 409, 503),
        body=AudienceBody,
        by="person",
    ),
    Operation(
        "put",
        "/audiences/{audience_id}",
        "changeAudience",
        "Change a saved audience; refused when somebody else changed it meanwhile",
        {200: AudienceView},
        (*BODY, 401, 403, 404, 409, 503),
        body=ChangedAudienceBody,
        by="person",
    ),
    Operation(
        "delete",
        "/audiences/{audience_id}",
        "deleteAudience",
        "Delete a saved audience; campaigns keep theirs",
        {204: None},
        (401, 403, 404),
        by="person",
    ),
    Operation(
        "get",
        "/programmes/{programme_id}/tiers",
        "getTiers",
        "A programme's tiers",
        {200: TiersView},
        (401, 403, 404),
        by="person",
    ),
    Operation(
        "put",
        "/programmes/{programme_id}/tiers",
        "setTiers",
        "Set a programme's tiers, by what a card has ever earned",
        {200: TiersView},
        (*BODY, 401, 403, 404, 409, 503),
        body=TiersBody,
        by="person",
    ),
)
