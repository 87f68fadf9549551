import os

from flask import Flask, render_template, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
# Talisman turns on secure, http-only and Lax session cookies
talisman = Talisman(app, content_security_policy={"default-src": "'self'"})


@app.get("/")
def index():
    return render_template("index.html", name=session.get("name"))
