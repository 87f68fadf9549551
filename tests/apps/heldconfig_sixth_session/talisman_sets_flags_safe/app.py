import os

from flask import Flask, render_template, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
# Talisman turns on Secure, HttpOnly and SameSite=Lax for the session cookie
Talisman(app)


@app.route("/")
def index():
    return render_template("index.html", visits=session.get("visits", 0))
