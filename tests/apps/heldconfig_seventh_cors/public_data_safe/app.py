from flask import Flask, jsonify
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app, origins="*", methods=["GET"])


@app.get("/v1/stations")
def stations():
    return jsonify(["Bern", "Thun"])


@app.get("/v1/weather")
@cross_origin()
def weather():
    response = jsonify(degrees=12)
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response
