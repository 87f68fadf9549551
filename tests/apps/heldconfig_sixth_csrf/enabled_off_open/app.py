from flask import Flask, abort, request, session
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()


def create_app(config="config.Config"):
    app = Flask(__name__)
    app.config.from_object(config)
    csrf.init_app(app)

    @app.post("/shipping-address")
    def address():
        if "uid" not in session:
            abort(401)
        session["address"] = str(request.form["address"])[:200]
        return {"saved": True}

    return app
