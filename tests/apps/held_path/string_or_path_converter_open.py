from flask import Flask, jsonify
import json

app = Flask(__name__)


@app.get("/dashboards/<path:slug>")
def dashboard(slug):
    with open(f"/etc/dashboards/{slug}.json") as handle:  # finding: path-traversal
        return jsonify(json.load(handle))
