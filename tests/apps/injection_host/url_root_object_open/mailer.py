import smtplib

SENDER = "teams@example.com"


def send(to, subject, text):
    with smtplib.SMTP("mail.internal", 587, timeout=10) as smtp:
        smtp.sendmail(SENDER, [to], f"Subject: {subject}\r\n\r\n{text}\r\n")  # finding: host-header-trusted


class Invitation:
    def __init__(self, root, token):
        self.link = root.rstrip("/") + "/join/" + token

    def deliver(self, address):
        send(address, "You are invited", f"Join us: {self.link}")
