from flask import Flask, request

app = Flask(__name__)


@app.route("/upper")
def upper():
    return request.args.get("q", "").upper(), 200, {"Content-Type": "text/plain"}


@app.route("/length")
def length():
    return {"length": len(request.args.get("q", ""))}


if __name__ == "__main__":
    app.run(port=5000)
