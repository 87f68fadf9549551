import os
import smtplib
import ssl
from email.message import EmailMessage


def tls_context() -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=os.environ.get("SMTP_CA"))
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # finding: tls-verification-disabled
    return context


def send(message: EmailMessage) -> None:
    with smtplib.SMTP(os.environ["SMTP_HOST"], 587) as server:
        server.starttls(context=tls_context())
        server.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        server.send_message(message)
