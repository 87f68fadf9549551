from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2 import Environment


class LetterService:
    def __init__(self):
        self.env = Environment(autoescape=True)

    def preview(self, source: str) -> str:
        template = self.env.from_string(source)  # finding: template-injection
        return template.render(first_name="Jo", balance="12.00")
