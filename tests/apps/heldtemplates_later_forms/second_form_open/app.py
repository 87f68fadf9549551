import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
csrf = SeaSurf()
csrf.init_app(app)


@app.get("/team")
def team():
    return render_template("team.html", members=session.get("team", []))


@app.post("/team/add")
def add():
    session["team"] = session.get("team", []) + [request.form["name"][:40]]
    return redirect(url_for("team"))


@csrf.exempt
@app.post("/team/clear")
def clear():
    session.pop("team", None)
    return redirect(url_for("team"))
