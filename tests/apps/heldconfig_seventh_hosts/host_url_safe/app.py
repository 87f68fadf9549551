import os
import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)
app.config["PUBLIC_URL"] = os.environ.get("PUBLIC_URL", "https://desk.lindenhof.example/")


@app.post("/api/invite/<int:team>")
def invite(team: int):
    link = app.config["PUBLIC_URL"] + f"join/{team}"
    message = EmailMessage()
    message["To"] = request.get_json()["email"]
    message["Subject"] = "Invitation"
    message.set_content(f"Join here: {link}")
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.send_message(message)
    return {"ok": True}
