from flask import Flask

from alerts import SlackAlerts

slack = SlackAlerts()


def create_app():
    app = Flask(__name__)
    slack.init_app(app)

    @app.errorhandler(500)
    def on_error(error):
        slack.send("500 on the billing service")
        return "Something went wrong", 500

    return app
