from flask import Flask, request

app = Flask(__name__)


@app.route("/upper")
def upper():
    return request.args.get("q", "").upper(), 200, {"Content-Type": "text/plain"}


app.run(port=5000)  # finding: run-on-import


@app.route("/length")  # finding: code-after-run
def length():
    return {"length": len(request.args.get("q", ""))}
