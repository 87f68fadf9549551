import os

from flask import Flask
from flask_cors import CORS
from flask_wtf.csrf import CSRFProtect, generate_csrf

csrf = CSRFProtect()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    csrf.init_app(app)

    CORS(
        app,
        resources={r"/api/*": {"origins": ["https://app.harbor.example", "https://beta.harbor.example"]}},
        supports_credentials=True,
        allow_headers=["Content-Type", "X-CSRFToken"],
        expose_headers=["X-CSRFToken"],
    )

    from .api import api
    from .public import public

    app.register_blueprint(api, url_prefix="/api")
    app.register_blueprint(public, url_prefix="/status")

    @app.after_request
    def add_csrf_header(response):
        if response.mimetype == "application/json":
            response.headers["X-CSRFToken"] = generate_csrf()
        return response

    return app
