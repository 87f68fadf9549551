import os

from flask import Flask, url_for
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.update(
    SERVER_NAME=os.environ["PUBLIC_HOST"],
    PREFERRED_URL_SCHEME="https",
    TRUSTED_HOSTS=[os.environ["PUBLIC_HOST"]],
    MAIL_SERVER=os.environ["MAIL_SERVER"],
)
mail = Mail(app)


@app.get("/digest/<int:week>")
def digest(week):
    return {"week": week}


@app.cli.command("send-digest")
def send_digest():
    from subscribers import addresses

    link = url_for("digest", week=12, _external=True)
    for address in addresses():
        mail.send(Message("This week", sender="news@example.net", recipients=[address], body=link))
