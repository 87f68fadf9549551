from flask import Flask, render_template
from markupsafe import Markup

ICONS = {"ok": "<i class='ok'></i>", "bad": "<i class='bad'></i>"}
FOOTER = Markup("<small>&copy; Harbour Office</small>")

app = Flask(__name__)


@app.get("/status/<state>")
def status(state):
    icon = ICONS["ok"] if state == "ok" else ICONS["bad"]
    return render_template("status.html", state=state, icon=icon, footer=FOOTER)
