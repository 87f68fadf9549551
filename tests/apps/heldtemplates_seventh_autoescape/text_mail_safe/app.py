import os

from flask import Flask, render_template
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
mail = Mail(app)


@app.route("/invite/<name>")
def invite(name):
    msg = Message("Invitation", recipients=["office@lindenhof.example"])
    msg.body = render_template("invite.txt", name=name)
    msg.html = render_template("invite.html", name=name)
    mail.send(msg)
    return {"sent": True}
