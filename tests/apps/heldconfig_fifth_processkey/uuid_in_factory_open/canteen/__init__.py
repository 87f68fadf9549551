import uuid
from pathlib import Path

from flask import Flask

from canteen.orders import orders


def session_key() -> str:
    return f"{uuid.uuid4()}{uuid.uuid4()}"


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MENU_FILE"] = Path("/srv/canteen/menu.yml")
    app.config["SECRET_KEY"] = session_key()  # finding: per-process-secret-key
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.register_blueprint(orders)
    return app
