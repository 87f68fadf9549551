import jinja2
from jinja2.sandbox import SandboxedEnvironment as Environment


class Campaign:
    def __init__(self, title):
        self.title = title
        self.body = ""
        self.footer = ""

    def render(self, **context):
        env = Environment(undefined=jinja2.StrictUndefined, autoescape=True)
        source = "\n".join([self.body, self.footer])
        return env.from_string(source).render(title=self.title, **context)
