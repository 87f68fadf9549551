import smtplib
from email.message import EmailMessage


def send_contact(sender: str, subject: str, body: str) -> None:
    message = EmailMessage()
    message["From"] = "web@example.com"
    message["Reply-To"] = sender
    message["Subject"] = subject
    message.set_content(body)
    with smtplib.SMTP("localhost") as smtp:
        smtp.send_message(message, to_addrs=["office@example.com"])
