import secrets

from flask import Flask, g, render_template

app = Flask(__name__)


@app.before_request
def make_nonce():
    g.nonce = secrets.token_urlsafe(16)


@app.get("/")
def index():
    return render_template("index.html", pages=[1, 2, 3], dark=False, user={"name": "a"})
