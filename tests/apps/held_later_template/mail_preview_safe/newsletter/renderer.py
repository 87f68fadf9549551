from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment


class MailRenderer:
    def __init__(self):
        self.env = ImmutableSandboxedEnvironment(autoescape=True, trim_blocks=True)

    def render(self, source, recipient):
        try:
            template = self.env.from_string(source)
            return template.render(name=recipient["name"], plan=recipient["plan"])
        except TemplateError:
            return None
