import os

from flask import Flask

from .auth import login_manager
from .catalog import catalog


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SHOP_SECRET"],
        STAGE=os.getenv("STAGE", "development"),
    )
    login_manager.init_app(app)
    app.register_blueprint(catalog)

    if app.config["STAGE"] == "development":
        from flask import redirect, session, url_for

        @app.get("/dev/login-as/<int:user_id>")  # finding: debug-only-route
        def dev_login(user_id: int):
            session["_user_id"] = str(user_id)
            session["_fresh"] = True
            return redirect(url_for("catalog.home"))

    return app
