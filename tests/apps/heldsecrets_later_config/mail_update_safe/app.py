import os

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.update(
    MAIL_SERVER="smtp.nordfleet.io",
    MAIL_PORT=587,
    MAIL_USE_TLS=True,
    MAIL_USERNAME="noreply@nordfleet.io",
    MAIL_PASSWORD=os.environ["MAIL_PASSWORD"],
    MAIL_DEFAULT_SENDER="noreply@nordfleet.io",
)
mail = Mail(app)


@app.post("/waitlist/ping")
def ping():
    mail.send(Message("Waitlist", recipients=["sales@nordfleet.io"], body="Somebody is waiting."))
    return "", 204
