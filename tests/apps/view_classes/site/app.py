from flask import Flask
from flask.views import MethodView

from site_settings import SETTINGS


class Site(Flask):
    jinja_options = {"autoescape": True}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.config.update(SETTINGS)
        self.add_url_rule("/", view_func=Index.as_view("index"))


class Index(MethodView):
    def get(self):
        return "x"


site = Site(__name__)

if __name__ == "__main__":
    site.run(host=SETTINGS["HOST"])  # finding: bind-all-interfaces, debugger-exposed
