from flask import Flask, jsonify

app = Flask(__name__)

ZONES = {"a": 240, "b": 310}


@app.route("/zones")
def zones():
    return jsonify(ZONES)


@app.route("/zones/<zone>")
def zone(zone):
    return jsonify(price=ZONES.get(zone.lower(), 0))
