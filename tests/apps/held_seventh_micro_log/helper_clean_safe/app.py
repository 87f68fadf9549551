from flask import Flask, jsonify, request

from cleaning import clean

app = Flask(__name__)


@app.get("/track")
def track():
    label = clean(request.args.get("label", ""))
    app.logger.warning("tracked %s", label)
    return jsonify(tracked=True)
