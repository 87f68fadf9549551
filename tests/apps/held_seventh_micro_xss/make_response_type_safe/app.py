from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/agent")
def agent():
    ref = request.values.get("ref", "none")
    resp = make_response("You came from " + ref)
    resp.headers["Content-Type"] = "text/plain; charset=utf-8"
    return resp
