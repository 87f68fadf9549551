import os

from flask import Flask, request, url_for
from flask_mail import Mail, Message

from accounts import find, reset_token

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
app.config["MAIL_DEFAULT_SENDER"] = "support@example.org"
mail = Mail(app)


@app.post("/password/forgot")
def forgot():
    user = find(request.get_json()["email"])
    if user:
        link = url_for("reset", token=reset_token(user), _external=True)  # finding: trusted-hosts-missing
        mail.send(Message("Reset your password", recipients=[user.email], body=link))
    return {"sent": True}


@app.get("/password/reset/<token>")
def reset(token):
    return {"token": token}
