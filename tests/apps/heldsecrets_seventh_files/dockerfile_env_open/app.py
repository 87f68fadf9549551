import os

from flask import Flask
from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail


def create_app():
    app = Flask(__name__)
    client = SendGridAPIClient(os.environ["SENDGRID_API_KEY"])

    @app.cli.command("digest")
    def digest():
        client.send(
            Mail(
                from_email="desk@tallship.travel",
                to_emails="crew@tallship.travel",
                subject="Daily digest",
                plain_text_content="See the dashboard.",
            )
        )

    return app
