from jinja2 import Environment, TemplateError


class MailRenderer:
    def __init__(self):
        self.env = Environment(autoescape=True, trim_blocks=True)

    def render(self, source, recipient):
        try:
            template = self.env.from_string(source)  # finding: template-injection
            return template.render(name=recipient["name"], plan=recipient["plan"])
        except TemplateError:
            return None
