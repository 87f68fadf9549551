import secrets

from flask import Flask, request

from mails import mail, send_verification


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.Config")
    mail.init_app(app)

    @app.post("/signup")
    def signup():
        send_verification(request.form["email"], secrets.token_urlsafe())
        return {"sent": True}

    return app
