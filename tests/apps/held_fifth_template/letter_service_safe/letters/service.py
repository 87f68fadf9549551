from jinja2.sandbox import ImmutableSandboxedEnvironment


class LetterService:
    def __init__(self):
        self.env = ImmutableSandboxedEnvironment(autoescape=True)

    def preview(self, source: str) -> str:
        template = self.env.from_string(source)
        return template.render(first_name="Jo", balance="12.00")
