import os
from pathlib import Path

from flask import Flask

from canteen.orders import orders


def session_key() -> str:
    return Path(os.environ["CREDENTIALS_DIRECTORY"], "session-key").read_text().strip()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MENU_FILE"] = Path("/srv/canteen/menu.yml")
    app.config["SECRET_KEY"] = session_key()
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.register_blueprint(orders)
    return app
