import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

if app.debug:
    # only installed with requirements-dev.txt
    from flask_debugtoolbar import DebugToolbarExtension

    app.config["DEBUG_TB_ENABLED"] = True
    toolbar = DebugToolbarExtension(app)


@app.route("/lunch")
def lunch():
    return jsonify(today="Lentils", voted=session.get("vote"))
