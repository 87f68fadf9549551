import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.route("/nickname", methods=["GET", "POST"])
def nickname():
    if request.method == "POST":
        session["nickname"] = request.form["nickname"][:40]
        return redirect(url_for("nickname"))
    return render_template("nickname.html")
