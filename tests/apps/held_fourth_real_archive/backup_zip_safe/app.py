from flask import Flask

from backup.views import bp


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(bp)

    @app.get("/")
    def index():
        return "ready"

    return app
