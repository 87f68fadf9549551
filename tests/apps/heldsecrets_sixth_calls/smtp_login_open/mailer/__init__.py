import os
import smtplib
import ssl
from email.message import EmailMessage


class Mailer:
    def __init__(self, host, user):
        self.host, self.user = host, user

    def send(self, to, text):
        msg = EmailMessage()
        msg["From"], msg["To"], msg["Subject"] = self.user, to, "Receipt"
        msg.set_content(text)
        with smtplib.SMTP_SSL(self.host, context=ssl.create_default_context()) as smtp:
            smtp.login(self.user, "Iy7Ve!JxdwVPK_33")  # finding: hardcoded-credential
            smtp.send_message(msg)
