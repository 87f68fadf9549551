from flask import Flask
from flask_login import login_required

from lab import samples


def install(app: Flask) -> None:
    app.add_url_rule("/samples", view_func=login_required(samples.index))
    app.add_url_rule("/samples/new", view_func=login_required(samples.create), methods=["POST"])
    app.add_url_rule("/samples/<int:number>/discard", view_func=samples.discard, methods=["POST"])  # finding: unauthenticated-route
