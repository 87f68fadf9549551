import html

from flask import Blueprint, Flask, make_response, request

bp = Blueprint("search", __name__)
ARTICLES = {1: "Getting started", 2: "Deploying with containers", 3: "Writing extensions"}


class ResultPage:
    def __init__(self, term):
        self.term = term
        self.parts = []

    def add(self, title):
        self.parts.append(f"<li>{html.escape(title)}</li>")

    def render(self):
        items = "".join(self.parts) or "<li>nothing found</li>"
        heading = f"<h2>Results for {html.escape(self.term)}</h2>"
        return f"<!doctype html><body>{heading}<ul>{items}</ul></body>"


@bp.route("/search")
def search():
    page = ResultPage(request.values.get("q", ""))
    for title in ARTICLES.values():
        if page.term.lower() in title.lower():
            page.add(title)
    response = make_response(page.render())
    response.headers["Cache-Control"] = "no-store"
    return response


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
