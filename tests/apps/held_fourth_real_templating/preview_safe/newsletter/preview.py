from jinja2 import Environment
from jinja2.sandbox import ImmutableSandboxedEnvironment

SAMPLE = {"first_name": "Ada", "unsubscribe": "https://news.example.org/u/0"}


class Previewer:
    def __init__(self):
        self.environment = ImmutableSandboxedEnvironment(autoescape=True)

    def preview(self, source):
        return self.environment.from_string(source).render(SAMPLE)
