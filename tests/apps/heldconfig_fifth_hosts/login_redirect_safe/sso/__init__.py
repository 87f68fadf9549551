import os

from authlib.integrations.flask_client import OAuth
from flask import Flask

oauth = OAuth()


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SSO_SECRET"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PREFERRED_URL_SCHEME="https",
        SERVER_NAME="payroll.example.com",
    )
    oauth.init_app(app)
    oauth.register("corp", server_metadata_url=os.environ["OIDC_DISCOVERY"])

    from sso.views import sso
    app.register_blueprint(sso)
    return app
