from flask import Flask

from web.views import bp


class WebApp(Flask):
    def select_jinja_autoescape(self, filename: str | None) -> bool:
        if filename is not None and filename.endswith(".j2"):
            return True
        return super().select_jinja_autoescape(filename)


def create_app() -> Flask:
    app = WebApp(__name__)
    app.register_blueprint(bp)
    return app
