import smtplib
from email.message import EmailMessage

from flask import current_app

SENDER = "website@example.org"
INBOX = "office@example.org"


def compose(subject, text):
    head = f"From: {SENDER}\r\nTo: {INBOX}\r\nSubject: [contact] {subject}\r\n"
    return head + "\r\n" + text


def deliver(subject, text):
    with smtplib.SMTP(current_app.config["SMTP_HOST"], 25, timeout=10) as smtp:
        smtp.sendmail(SENDER, [INBOX], compose(subject, text))  # finding: email-injection
