from flask import Flask
from flask_login import LoginManager

login_manager = LoginManager()


def protect(app: Flask) -> None:
    login_manager.init_app(app)

    @app.after_request
    def no_sniff(response):
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
