from flask import Flask
from flask_talisman import Talisman

from blog.csp import POLICY
from blog.pages import pages

talisman = Talisman()


def create_app():
    app = Flask(__name__)
    app.register_blueprint(pages)
    talisman.init_app(app, content_security_policy=POLICY, content_security_policy_nonce_in=["script-src"])
    return app
