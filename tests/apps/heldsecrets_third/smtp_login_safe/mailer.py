import os
import smtplib
from email.message import EmailMessage

SMTP_HOST = "smtp.mailhouse.net"
SMTP_USER = "no-reply@acme.org"


def send_confirmation(address: str) -> None:
    msg = EmailMessage()
    msg["From"] = SMTP_USER
    msg["To"] = address
    msg["Subject"] = "Please confirm your subscription"
    msg.set_content("Click the link in your account to confirm.")
    with smtplib.SMTP_SSL(SMTP_HOST, 465) as server:
        server.login(SMTP_USER, os.environ["SMTP_PASSWORD"])
        server.send_message(msg)
