import smtplib


class RawMailer:
    sender = "team@example.com"

    def __init__(self, host: str):
        self.host = host

    def header(self, value: str) -> str:
        return value.replace("\r", " ").replace("\n", " ").strip()

    def send(self, recipient: str, subject: str, body: str) -> None:
        raw = f"From: {self.sender}\r\nTo: {recipient}\r\nSubject: {self.header(subject)}\r\n\r\n{body}"
        with smtplib.SMTP(self.host) as smtp:
            smtp.sendmail(self.sender, [recipient], raw.encode())
