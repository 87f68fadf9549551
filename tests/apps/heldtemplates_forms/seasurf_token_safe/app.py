import os

from flask import Flask, render_template, request, session
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
SeaSurf(app)


@app.route("/pin", methods=["GET", "POST"])
def pin():
    if request.method == "POST":
        session["pinned"] = request.form["topic"][:40]
    return render_template("pin.html")
