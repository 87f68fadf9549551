from flask import Flask
from gunicorn.app.base import BaseApplication

app = Flask(__name__)


@app.get("/ping")
def ping():
    return {"pong": True}


class StandaloneApplication(BaseApplication):
    def __init__(self, application, options=None):
        self.options = options or {}
        self.application = application
        super().__init__()

    def load_config(self):
        for key, value in self.options.items():
            self.cfg.set(key, value)

    def load(self):
        return self.application


def main():
    StandaloneApplication(app, {"bind": "0.0.0.0:8000", "workers": 4}).run()


if __name__ == "__main__":
    main()
