from flask import Flask, current_app
from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("instance_defaults.py")
    app.config.from_prefixed_env()
    app.add_url_rule("/report", view_func=send_report, methods=["POST"])
    return app


def send_report():
    client = SendGridAPIClient(current_app.config["SENDGRID_API_KEY"])
    client.send(Mail(current_app.config["SENDGRID_SENDER"], "ops@nordfleet.io", "Report", "All good."))
    return "", 202
