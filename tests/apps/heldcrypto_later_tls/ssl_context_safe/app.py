from email.message import EmailMessage

from flask import Flask

from mailer import send

app = Flask(__name__)


@app.post("/reports/send")
def send_report():
    message = EmailMessage()
    message["To"] = "board@nordfleet.io"
    message["Subject"] = "Monthly report"
    message.set_content("See the dashboard.")
    send(message)
    return "", 202
