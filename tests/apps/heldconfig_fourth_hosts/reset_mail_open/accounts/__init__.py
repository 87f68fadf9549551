import os

from flask import Flask, jsonify, request, url_for
from flask_mail import Mail, Message

from accounts.tokens import check_token, make_token

mail = Mail()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        MAIL_SERVER=os.environ.get("MAIL_SERVER", "localhost"),
    )
    mail.init_app(app)

    @app.post("/forgot")
    def forgot():
        address = request.get_json()["email"]
        link = url_for("reset", token=make_token(address), _external=True)  # finding: trusted-hosts-missing
        mail.send(Message("Reset", recipients=[address], body=f"Open {link}"))
        return jsonify(ok=True)

    @app.get("/reset/<token>")
    def reset(token: str):
        return jsonify(valid=check_token(token))

    return app
