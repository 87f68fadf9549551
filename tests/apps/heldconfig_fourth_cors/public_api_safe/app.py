from flask import Flask, jsonify
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app, resources={r"/public/*": {"origins": "*"}}, supports_credentials=False)


@app.get("/public/stations")
def stations():
    return jsonify(stations=[])


@app.get("/feed")
@cross_origin()
def feed():
    return jsonify(items=[])
