from flask import Flask, jsonify, request

app = Flask(__name__)


def clean(value):
    return value.replace("\r", " ").replace("\n", " ").strip()


@app.post("/vote")
def vote():
    choice = clean(request.form.get("choice", ""))
    app.logger.info("vote for " + choice)
    return jsonify(counted=True)
