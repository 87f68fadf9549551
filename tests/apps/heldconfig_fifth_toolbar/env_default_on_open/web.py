import os

from flask import Flask, jsonify, session
from flask_debugtoolbar import DebugToolbarExtension

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    DEBUG_TB_PANELS=["flask_debugtoolbar.panels.timer.TimerDebugPanel"],
)
app.config["DEBUG_TB_ENABLED"] = os.environ.get("TOOLBAR", "on") == "on"  # finding: debug-toolbar-enabled
toolbar = DebugToolbarExtension(app)


@app.route("/queue")
def queue():
    return jsonify(desk=session.get("desk"), waiting=[])
