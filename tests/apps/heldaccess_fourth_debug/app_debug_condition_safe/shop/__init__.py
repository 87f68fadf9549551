import os
import platform

from flask import Flask, jsonify
from flask_login import current_user, login_required

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

        @app.get("/internals/config")
        @login_required
        def show_config():
            if not current_user.is_admin:
                return jsonify(error="forbidden"), 403
            return jsonify(
                host=platform.node(),
                config={k: str(v) for k, v in app.config.items()},
            )

    return app
