from flask import Flask

from rates.views import bp


def create_app():
    app = Flask(__name__)
    app.config["PAGE_SIZE"] = 20
    app.register_blueprint(bp)
    return app


if __name__ == "__main__":
    create_app().run()
