import os

from flask import Flask, render_template, request
from flask_talisman import Talisman

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
Talisman(app, content_security_policy={"default-src": "'self'"}, content_security_policy_nonce_in=["script-src"])


@app.get("/report")
def report():
    state = {"filter": request.args.get("filter", ""), "sort": request.args.get("sort", "date")}
    return render_template("report.html", state=state, limit=50, title=state["filter"])
