from flask import Flask, render_template


def make_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.update(config or {})

    @app.get("/")
    def home():
        return render_template("home.html")

    return app
