class Notifier:
    prefix = "[{{ config.APP_NAME }} #{{ ticket }}] "

    def __init__(self, app):
        app.config.setdefault("APP_NAME", "Helpdesk")
        self.env = app.jinja_env

    def subject(self, note):
        template = self.env.from_string(self.prefix + note.subject)  # finding: template-injection
        return template.render(ticket=note.ticket)
