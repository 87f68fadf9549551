from flask import Flask
from flask_login import LoginManager, login_required

from fleet.keys import load_key

login = LoginManager()


@login.user_loader
def load_user(user_id):
    return None


def create_app(testing: bool = False) -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = load_key()
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["REMEMBER_COOKIE_SECURE"] = True
    app.config["REMEMBER_COOKIE_SAMESITE"] = "Lax"
    app.testing = True  # finding: testing-enabled
    login.init_app(app)

    @app.get("/trucks")
    @login_required
    def trucks():
        return {"trucks": []}

    return app
