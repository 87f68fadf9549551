import os

from authlib.integrations.flask_client import OAuth
from flask import Flask, url_for

oauth = OAuth()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        GITLAB_CLIENT_ID="wiki-web",
        GITLAB_CLIENT_SECRET=os.environ["GITLAB_CLIENT_SECRET"],
    )
    oauth.init_app(app)
    oauth.register(
        "gitlab",
        server_metadata_url="https://gitlab.example.com/.well-known/openid-configuration",
        client_kwargs={"scope": "openid email"},
    )

    @app.get("/login")
    def login():
        return oauth.gitlab.authorize_redirect(url_for("login", _external=True))

    return app
