import string

from jinja2 import Environment

environment = Environment(trim_blocks=True, autoescape=True)


class Message:
    def __init__(self, body, recipient):
        self.body = body
        self.recipient = recipient

    def as_text(self):
        values = {"recipient": self.recipient}
        return environment.from_string(self.body).render(values)  # finding: template-injection
