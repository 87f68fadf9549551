from flask import Flask, jsonify, request
from itsdangerous import URLSafeTimedSerializer

from .mail import mail, send_reset


def create_app(accounts):
    app = Flask(__name__)
    app.config.from_prefixed_env()
    mail.init_app(app)
    serializer = URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="reset")

    @app.post("/password/forgot")
    def forgot():
        account = accounts.by_email(request.get_json()["email"])
        if account is not None:
            send_reset(account.email, serializer.dumps(account.id))
        return jsonify(sent=True)

    return app
