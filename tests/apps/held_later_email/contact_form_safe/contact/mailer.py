import smtplib
from email.message import EmailMessage

from flask import current_app

SENDER = "website@example.org"
INBOX = "office@example.org"


def compose(subject, text):
    message = EmailMessage()
    message["From"], message["To"] = SENDER, INBOX
    message["Subject"] = f"[contact] {subject}"
    message.set_content(text)
    return message.as_string()


def deliver(subject, text):
    with smtplib.SMTP(current_app.config["SMTP_HOST"], 25, timeout=10) as smtp:
        smtp.sendmail(SENDER, [INBOX], compose(subject, text))
