import smtplib

SUPPORT = "support@example.com"
ROBOT = "robot@example.com"


def send_message(sender, subject, text):
    raw = f"From: {ROBOT}\r\nTo: {SUPPORT}\r\nReply-To: {sender}\r\nSubject: {subject}\r\n\r\n{text}"
    with smtplib.SMTP("localhost") as smtp:
        smtp.sendmail(ROBOT, [SUPPORT], raw.encode("utf-8"))  # finding: email-injection
