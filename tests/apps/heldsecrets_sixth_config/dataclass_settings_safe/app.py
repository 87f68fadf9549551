from flask import Flask, request
from twilio.rest import Client

from settings import SmsSettings

app = Flask(__name__)
settings = SmsSettings()


@app.post("/notify")
def notify():
    client = Client(settings.account_sid, settings.auth_token)
    client.messages.create(to=request.json["to"], from_=settings.sender, body="Your parcel arrived.")
    return "", 202
