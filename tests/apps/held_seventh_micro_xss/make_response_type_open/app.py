from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/agent")
def agent():
    ref = request.values.get("ref", "none")
    resp = make_response("You came from " + ref)  # wrong: cross-site-scripting
    resp.headers["Cache-Control"] = "no-store"
    return resp  # missed: cross-site-scripting
