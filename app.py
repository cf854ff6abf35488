"""Carnet on Chalice: the blueprints, and nothing else."""

from chalicelib.entrypoints import api, apple, art, google, join, poster, static
from chalicelib.entrypoints.http import App
from chalicelib.entrypoints.workers import workers

app = App(app_name="carnet")
app.api.binary_types = ["*/*"]
for routes in (
    api.routes,
    apple.routes,
    art.routes,
    google.routes,
    join.routes,
    poster.routes,
    static.routes,
):
    app.register_blueprint(routes)
app.register_blueprint(workers)
