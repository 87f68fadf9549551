import smtplib
from email.message import EmailMessage

SENDER = "website@museum.example"
INBOX = "office@museum.example"


def deliver(subject, body):
    text = "From: %s\r\nTo: %s\r\nSubject: %s\r\n\r\n%s" % (SENDER, INBOX, subject, body)
    with smtplib.SMTP("mail", 25) as smtp:
        smtp.sendmail(SENDER, [INBOX], text.encode())  # finding: email-injection
