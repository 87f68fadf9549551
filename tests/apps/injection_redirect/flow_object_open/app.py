from flask import Flask, redirect, request

from flow import LoginFlow

app = Flask(__name__)


@app.route("/resume", methods=["POST"])
def resume():
    flow = LoginFlow(request.args)
    if not flow.fail():
        return "locked", 403
    return redirect(flow.destination())  # finding: open-redirect


@app.route("/inbox")
def inbox():
    return "inbox"
