from flask import Flask, jsonify

app = Flask(__name__)
STATIONS = [{"id": 1, "name": "North"}, {"id": 2, "name": "Harbour"}]


@app.get("/api/stations")
def stations():
    return jsonify(STATIONS)


@app.get("/api/stations/<int:station_id>")
def station(station_id):
    return jsonify(next(s for s in STATIONS if s["id"] == station_id))
