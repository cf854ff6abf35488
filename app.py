"""Carnet on Chalice: the blueprints, and nothing else."""

import os

from chalicelib.entrypoints import (
    api,
    apple,
    art,
    console,
    google,
    join,
    join_google,
    places,
    rules,
    sales,
    scanner,
    session,
    static,
    till,
)
from chalicelib.entrypoints.http import App


def register_rest() -> None:
    """The owner's and the marketer's pages, and the workers, whose functions import their own modules."""
    from chalicelib.entrypoints import (
        audiences,
        campaigns,
        card_page,
        glance,
        openapi,
        poster,
        previews,
        report,
        results,
        team,
        tiers,
        webhooks,
    )
    from chalicelib.entrypoints.campaign_workers import campaign_workers
    from chalicelib.entrypoints.webhook_worker import webhook_worker
    from chalicelib.entrypoints.workers import workers

    for module in (
        audiences, campaigns, card_page, glance, openapi, poster, previews, report, results, team, tiers,
        webhooks,
    ):  # fmt: skip
        app.register_blueprint(module.routes)
    for blueprint in (workers, campaign_workers, webhook_worker):
        app.register_blueprint(blueprint)


app = App(app_name="carnet", rest=register_rest)
app.api.binary_types = ["*/*"]
for module in (
    api, apple, art, console, google, join, join_google, places, rules, sales, scanner, session, static, till,
):  # fmt: skip
    app.register_blueprint(module.routes)
if "AWS_LAMBDA_FUNCTION_NAME" not in os.environ:  # whoever packages or tests the app sees all of it
    app.register_rest()
