import smtplib
from email.message import EmailMessage

SUPPORT = "support@example.com"
ROBOT = "robot@example.com"


def send_message(sender, subject, text):
    message = EmailMessage()
    message["From"] = ROBOT
    message["To"] = SUPPORT
    message["Reply-To"] = sender
    message["Subject"] = subject
    message.set_content(text)
    with smtplib.SMTP("localhost") as smtp:
        smtp.send_message(message, ROBOT, [SUPPORT])
