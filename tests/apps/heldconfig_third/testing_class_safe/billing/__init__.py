from flask import Flask, session
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

csrf = CSRFProtect()


def create_app(config_object="billing.config.ProductionConfig"):
    app = Flask(__name__)
    app.config.from_object(config_object)
    if not app.config["SECRET_KEY"]:
        raise RuntimeError("SECRET_KEY is not set")
    csrf.init_app(app)
    Talisman(app)

    @app.post("/currency/<code>")
    def currency(code):
        session["currency"] = code if code in {"EUR", "USD"} else "EUR"
        return "", 204

    return app
