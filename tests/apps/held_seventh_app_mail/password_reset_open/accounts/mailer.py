import smtplib
from email.message import EmailMessage


class Mailer:
    def __init__(self, host: str):
        self.host = host

    def send_reset(self, recipient: str, link: str) -> None:
        message = EmailMessage()
        message["From"] = "noreply@example.com"
        message["To"] = recipient
        message["Subject"] = "Reset your password"
        message.set_content(f"Follow this link within an hour:\n{link}\n")  # wrong: host-header-trusted
        with smtplib.SMTP(self.host) as smtp:
            smtp.send_message(message)
