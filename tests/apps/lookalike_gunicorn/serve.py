from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.app.wsgiapp import WSGIApplication

app = Flask(__name__)

class StandaloneApplication(BaseApplication):
    def __init__(self, app, options=None):
        self.options = options or {}
        self.application = app
        super().__init__()

    def load_config(self):
        for k, v in self.options.items():
            self.cfg.set(k, v)

    def load(self):
        return self.application

if __name__ == "__main__":
    StandaloneApplication(app, {"bind": "0.0.0.0:8080"}).run()
WSGIApplication("%(prog)s").run()
