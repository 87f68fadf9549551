import smtplib
from email.message import EmailMessage

SENDER = "website@museum.example"
INBOX = "office@museum.example"


def deliver(subject, body):
    message = EmailMessage()
    message["From"] = SENDER
    message["To"] = INBOX
    message["Subject"] = " ".join(subject.split())
    message.set_content(body)
    with smtplib.SMTP("mail", 25) as smtp:
        smtp.send_message(message)
