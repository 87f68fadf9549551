from dataclasses import dataclass

from jinja2 import Environment

environment = Environment(autoescape=True)

SAMPLE = {"first_name": "Ada", "order_number": "10042"}


@dataclass(frozen=True)
class Mail:
    subject: str
    body: str


def render_mail(subject: str, body: str) -> Mail:
    compiled = environment.from_string(body)  # finding: template-injection
    return Mail(subject=subject, body=compiled.render(**SAMPLE))
