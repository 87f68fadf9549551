import os

from flask import Flask, render_template, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

# session_cookie_secure, _http_only and _samesite="Lax" are Talisman's defaults
talisman = Talisman(app, frame_options="DENY", strict_transport_security_preload=True)


@app.route("/")
def index():
    session.setdefault("seen", 0)
    session["seen"] += 1
    return render_template("index.html", seen=session["seen"])
