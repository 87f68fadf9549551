from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("STATUS")
    from status.checks import checks
    app.register_blueprint(checks)
    return app
