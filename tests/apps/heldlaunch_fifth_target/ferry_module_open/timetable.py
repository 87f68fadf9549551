from flask import Flask, jsonify

from departures import DEPARTURES

app = Flask(__name__)


@app.route("/departures/<port>")
def departures(port):
    return jsonify(DEPARTURES.get(port, []))
