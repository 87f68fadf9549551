from flask import Flask

from web.views import bp


class WebApp(Flask):
    def select_jinja_autoescape(self, filename: str | None) -> bool:  # finding: autoescape-disabled
        return False


def create_app() -> Flask:
    app = WebApp(__name__)
    app.register_blueprint(bp)
    return app
