from flask import Flask, render_template

from .extensions import cache


def make_app(settings: dict | None = None) -> Flask:
    app = Flask(__name__, static_folder="assets")  # finding: security-headers-missing
    app.config.from_mapping(CACHE_TYPE="SimpleCache", **(settings or {}))
    cache.init_app(app)

    @app.route("/exhibits/<int:number>")
    @cache.cached(timeout=300)
    def exhibit(number: int) -> str:
        return render_template("exhibit.html", number=number)

    return app
