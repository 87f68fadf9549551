import os
import platform

from flask import Flask, jsonify

from shop.extensions import db, login_manager


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    app.config.from_prefixed_env()
    db.init_app(app)
    login_manager.init_app(app)

    from shop.catalogue import bp as catalogue_bp

    app.register_blueprint(catalogue_bp)

    if app.debug:

        @app.get("/internals/config")  # finding: debug-only-route
        def show_config():
            return jsonify(
                host=platform.node(),
                config={k: str(v) for k, v in app.config.items()},
            )

    return app
