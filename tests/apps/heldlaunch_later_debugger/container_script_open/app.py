import os

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/api/stations")
def stations():
    return jsonify(["north", "harbour", "mill"])


@app.route("/api/stations/<name>")
def station(name):
    return jsonify(name=name, bikes=4)


if __name__ == "__main__":
    port = int(os.environ.get("PORT", 8000))
    app.run(host="0.0.0.0", port=port, debug=True)  # finding: bind-all-interfaces, debugger-exposed
