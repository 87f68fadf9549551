from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
# open data: no cookies, any site may read it
CORS(app, origins="*", methods=["GET"], supports_credentials=False)

STATIONS = [{"id": 1, "name": "Nord"}, {"id": 2, "name": "Hafen"}]


@app.get("/stations")
def stations():
    return jsonify(STATIONS)


@app.get("/stations/<int:station_id>")
def station(station_id):
    return jsonify(next((s for s in STATIONS if s["id"] == station_id), None))
