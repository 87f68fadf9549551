import os

from flask import Flask, redirect, render_template, url_for
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
SeaSurf(app)


@app.get("/polls")
def polls():
    return render_template("polls.html")


@app.post("/polls/close")
def close():
    return redirect(url_for("polls"))
