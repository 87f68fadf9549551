from flask import Flask, render_template, request


class DashboardFlask(Flask):
    def select_jinja_autoescape(self, filename: str | None) -> bool:
        if filename is not None and filename.endswith(".j2"):
            return True
        return super().select_jinja_autoescape(filename)


def create_app() -> Flask:
    app = DashboardFlask(__name__)

    @app.get("/")
    def index():
        return render_template("index.html", filter=request.args.get("filter", ""))

    return app
