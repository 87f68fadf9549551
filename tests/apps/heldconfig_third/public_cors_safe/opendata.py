from flask import Flask, jsonify, make_response
from flask_cors import CORS

app = Flask(__name__)
CORS(app, resources={r"/api/*": {"origins": "*"}}, send_wildcard=True)


@app.get("/api/stations")
def stations():
    return jsonify([{"id": 1, "name": "Central"}])


@app.get("/api/legacy-logout")
def forget():
    response = make_response(jsonify(ok=True))
    response.delete_cookie("sid")
    return response
