import os

from flask import Flask, redirect, render_template, request, session, url_for

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
NICKS: dict[str, str] = {}


@app.route("/nick", methods=["GET", "POST"])
def nick():
    if request.method == "POST":
        NICKS[session["user"]] = request.form["nick"]
        return redirect(url_for("nick"))
    return render_template("nick.html", nick=NICKS.get(session.get("user"), ""))
