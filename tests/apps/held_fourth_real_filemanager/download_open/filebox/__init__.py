from flask import Flask

from .storage import Storage


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("FILEBOX")
    app.config.setdefault("STORAGE_ROOT", "/srv/filebox")
    app.config.update(config or {})
    app.extensions["storage"] = Storage(app.config["STORAGE_ROOT"])

    from .views import bp
    app.register_blueprint(bp)
    return app
