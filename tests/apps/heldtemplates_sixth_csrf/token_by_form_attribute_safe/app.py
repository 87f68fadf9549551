import os

from flask import Flask, redirect, render_template, url_for
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.get("/")
def index():
    return render_template("index.html")


@app.post("/vote")
def vote():
    return redirect(url_for("index"))
