from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile('settings.cfg', silent=True)

    from polls.views import polls
    app.register_blueprint(polls)

    return app
