from flask import Flask, request, url_for
from flask_mail import Mail, Message

from .tokens import new_reset_token

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    mail.init_app(app)

    @app.post("/forgot")
    def forgot():
        token = new_reset_token()
        email = request.form["email"]
        app.extensions["resets"].store(email, token)
        link = url_for("reset", token=token, _external=True)
        mail.send(Message("Reset your password", recipients=[email], body=link))
        return "", 202

    @app.get("/reset/<token>")
    def reset(token):
        return {"known": app.extensions["resets"].exists(token)}

    return app
