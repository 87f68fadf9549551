import os

from flask import Flask, request, session

from extensions import csrf


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        WTF_CSRF_SECRET_KEY=os.environ["CSRF_SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    csrf.init_app(app)

    @app.post("/preferences")
    def preferences():
        session["lang"] = "de" if request.form.get("lang") == "de" else "en"
        return {"lang": session["lang"]}

    return app
