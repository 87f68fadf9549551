import os

from flask import Flask, abort

from tokens import read_token

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/newsletter/<token>")
def newsletter(token):
    address = read_token(token)
    if address is None:
        abort(404)
    return {"address": address}
