from email.headerregistry import Address
from email.message import EmailMessage
import smtplib


def compose(name: str, subject: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = Address("News", "news", "example.com")
    message["To"] = Address("Editors", "editors", "example.com")
    message["Subject"] = " ".join(f"{name}: {subject}".split())
    message.set_content(text)
    return message


def send(host: str, message: EmailMessage) -> None:
    with smtplib.SMTP(host) as smtp:
        smtp.send_message(message)
