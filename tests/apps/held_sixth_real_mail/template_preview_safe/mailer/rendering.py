from dataclasses import dataclass

from jinja2.sandbox import ImmutableSandboxedEnvironment

environment = ImmutableSandboxedEnvironment(autoescape=True)

SAMPLE = {"first_name": "Ada", "order_number": "10042"}


@dataclass(frozen=True)
class Mail:
    subject: str
    body: str


def render_mail(subject: str, body: str) -> Mail:
    compiled = environment.from_string(body)
    return Mail(subject=subject, body=compiled.render(**SAMPLE))
