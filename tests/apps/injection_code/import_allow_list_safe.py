import importlib

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

EXPORTERS = ("exporters.csv", "exporters.xlsx", "exporters.ods")


@app.post("/export")
def export():
    name = request.get_json().get("exporter", EXPORTERS[0])
    if name not in EXPORTERS:
        abort(404)
    module = importlib.import_module(name)
    rows = module.export_all()
    return jsonify(rows=rows)
