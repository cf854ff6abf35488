"""Carnet on Chalice: the blueprints, and nothing else."""

import os

from chalicelib.entrypoints.api.card import cards as api
from chalicelib.entrypoints.api.people import places, session
from chalicelib.entrypoints.api.programme import limits as rules
from chalicelib.entrypoints.api.till import sales, till
from chalicelib.entrypoints.http.app import App
from chalicelib.entrypoints.pages import console, join, join_google, scanner, static
from chalicelib.entrypoints.vendors import apple, art, google


def register_rest() -> None:
    """The owner's and the marketer's pages, and the workers, whose functions import their own modules."""
    from chalicelib.entrypoints.api import openapi
    from chalicelib.entrypoints.api.audience import audiences
    from chalicelib.entrypoints.api.campaign import campaigns, previews, results
    from chalicelib.entrypoints.api.card import page as card_page
    from chalicelib.entrypoints.api.people import report, team
    from chalicelib.entrypoints.api.programme import glance, tiers
    from chalicelib.entrypoints.api.webhook import webhooks
    from chalicelib.entrypoints.pages import poster
    from chalicelib.entrypoints.workers.campaigns import campaign_workers
    from chalicelib.entrypoints.workers.road import workers
    from chalicelib.entrypoints.workers.webhooks import webhook_worker

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
