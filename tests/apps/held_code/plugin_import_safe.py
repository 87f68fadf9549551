import importlib

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

EXPORTERS = {"csv": "exporters.csv_writer", "xlsx": "exporters.xlsx_writer"}


@app.post("/export")
def export():
    kind = request.form["format"]
    module_name = EXPORTERS.get(kind)
    if module_name is None:
        abort(400)
    module = importlib.import_module(module_name)
    return jsonify(rows=module.run())
