import os

from flask import Flask, render_template, session
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
csrf = SeaSurf(app)


@app.get("/settings")
def settings():
    return render_template("settings.html", user=session.get("user"))


@app.post("/settings/delete")
def delete_account():
    session.pop("user", None)
    return {"deleted": True}
