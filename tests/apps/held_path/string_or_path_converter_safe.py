from flask import Flask, jsonify
import json

app = Flask(__name__)


@app.get("/dashboards/<string:slug>")
def dashboard(slug):
    with open(f"/etc/dashboards/{slug}.json") as handle:
        return jsonify(json.load(handle))
