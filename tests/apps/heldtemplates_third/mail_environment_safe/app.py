from flask import Flask, request
from flask_mail import Mail, Message

from mailing import render_mail

app = Flask(__name__)
app.config.from_prefixed_env()
mail = Mail(app)


@app.post("/contact")
def contact():
    html = render_mail("contact.j2", name=request.form["name"], text=request.form["text"])
    mail.send(Message("Contact form", recipients=["office@acme.org"], html=html))
    return {"sent": True}
