import os

from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
Talisman(app)

if app.debug:
    from flask_debugtoolbar import DebugToolbarExtension

    app.config["DEBUG_TB_ENABLED"] = True
    DebugToolbarExtension(app)


@app.route("/")
def index():
    return render_template("index.html")
