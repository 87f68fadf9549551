from flask import Flask

from clinic.extensions import csrf, login_manager
from clinic.auth import auth


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("/etc/clinic/secret.cfg")
    app.config.update(
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_DURATION=1209600,
        REMEMBER_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=True,
    )
    app.config["REMEMBER_COOKIE_HTTPONLY"] = True
    login_manager.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(auth)
    return app
