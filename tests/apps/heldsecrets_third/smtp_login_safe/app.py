import os

from flask import Flask, request

from mailer import send_confirmation

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.post("/subscribe")
def subscribe():
    send_confirmation(request.form["email"])
    return {"subscribed": True}
