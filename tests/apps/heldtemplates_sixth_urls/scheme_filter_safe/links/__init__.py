from urllib.parse import urlsplit

from flask import Flask, render_template

from .store import bookmarks


def http_only(address: str) -> str:
    return address if urlsplit(address.strip()).scheme in ("http", "https") else "#"


def create_app() -> Flask:
    app = Flask(__name__)
    app.add_template_filter(http_only)

    @app.get("/")
    def index():
        return render_template("links.html", bookmarks=bookmarks())

    return app
