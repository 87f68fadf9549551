from flask import Flask, render_template, request


class DashboardFlask(Flask):
    def select_jinja_autoescape(self, filename: str | None) -> bool:  # finding: autoescape-disabled
        return False


def create_app() -> Flask:
    app = DashboardFlask(__name__)

    @app.get("/")
    def index():
        return render_template("index.html", filter=request.args.get("filter", ""))

    return app
