import smtplib
from email.message import EmailMessage


def send_contact(sender: str, subject: str, body: str) -> None:
    message = f"From: web@example.com\r\nReply-To: {sender}\r\nSubject: {subject}\r\n\r\n{body}"
    with smtplib.SMTP("localhost") as smtp:
        smtp.sendmail("web@example.com", ["office@example.com"], message)  # finding: email-injection
