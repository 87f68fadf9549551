import os

from flask import Flask
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    csrf.init_app(app)
    Talisman(app)

    from clinic.appointments import appointments

    csrf.exempt(appointments)  # finding: csrf-disabled
    app.register_blueprint(appointments)
    return app
