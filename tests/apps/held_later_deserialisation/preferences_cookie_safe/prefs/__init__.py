from flask import Flask, g

from .codec import decode
from .views import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)

    @app.before_request
    def load_preferences():
        from flask import request

        g.prefs = decode(request.cookies.get("prefs"))

    return app
