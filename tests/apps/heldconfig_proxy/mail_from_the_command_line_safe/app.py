import os

import click
from flask import Flask, jsonify
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
app.config["BASE_URL"] = os.environ["BASE_URL"]
mail = Mail(app)


@app.cli.command("remind")
@click.argument("address")
def remind(address):
    link = app.config["BASE_URL"].rstrip("/") + "/timesheet"
    mail.send(
        Message("Reminder", recipients=[address], body=f"Please fill in {link}", sender="hr@example.com")
    )


@app.get("/timesheet")
def timesheet():
    return jsonify(hours=[])
