import os

from flask import Flask

from views import site


def make_app(**overrides):
    app = Flask(__name__)
    app.config.from_mapping(DEBUG=True, SECRET_KEY=os.environ["SECRET_KEY"])  # finding: debug-enabled
    app.config.update(overrides)
    app.register_blueprint(site)
    return app


app = make_app()

if __name__ == "__main__":
    app.run(port=5600)
