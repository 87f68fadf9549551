from authlib.integrations.flask_client import OAuth
from flask import Flask

oauth = OAuth()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    oauth.init_app(app)
    oauth.register("idp", server_metadata_url=app.config["IDP_METADATA"])
    app.extensions["oauth"] = oauth
    from sso.views import bp
    app.register_blueprint(bp)
    return app
