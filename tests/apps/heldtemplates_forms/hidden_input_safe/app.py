import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.get("/name")
def edit():
    return render_template("name.html", name=session.get("name", ""))


@app.post("/name")
def save():
    session["name"] = request.form["name"][:50]
    return redirect(url_for("edit"))
