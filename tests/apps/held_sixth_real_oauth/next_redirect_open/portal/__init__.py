from authlib.integrations.flask_client import OAuth
from flask import Flask

oauth = OAuth()


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("PORTAL_SETTINGS")
    oauth.init_app(app)
    oauth.register("idp", server_metadata_url="https://id.example.com/.well-known/openid-configuration")
    from .auth import auth
    app.register_blueprint(auth)
    return app
