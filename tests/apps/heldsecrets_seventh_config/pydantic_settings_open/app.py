from flask import Flask, g, jsonify
from twilio.rest import Client

from auth import api_user_required
from settings import get_settings


def create_app() -> Flask:
    app = Flask(__name__)
    settings = get_settings()
    sms = Client(settings.twilio_account_sid, settings.twilio_auth_token)

    @app.post("/api/pickup-ready")
    @api_user_required
    def pickup_ready():
        sms.messages.create(
            to=g.user.phone, from_=settings.sms_sender, body="Your parcel is ready."
        )
        return jsonify(queued=True), 202

    return app
