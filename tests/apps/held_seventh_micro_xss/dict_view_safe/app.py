from flask import Flask, request

app = Flask(__name__)


@app.route("/api/echo")
def echo():
    return {"name": request.args.get("name"), "tags": [t.lower() for t in request.args.getlist("t")]}
