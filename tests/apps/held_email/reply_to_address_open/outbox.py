import smtplib


class Outbox:
    def __init__(self, host):
        self.host = host

    def deliver(self, recipient, reply_to):
        raw = "Reply-To: " + reply_to + "\r\nSubject: Feedback\r\n\r\nNew feedback is waiting.\r\n"
        server = smtplib.SMTP(self.host)
        server.sendmail("app@example.org", recipient, raw)  # finding: email-injection
        server.quit()
