import importlib
import json

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FORMATS = {"csv": "exports.as_csv", "xml": "exports.as_xml"}


class Actions:
    def do_start(self):
        return "started"

    def do_stop(self):
        return "stopped"


@app.post("/actions/<name>")
def action(name):
    method = {"start": Actions.do_start, "stop": Actions.do_stop}.get(name)
    if method is None:
        abort(404)
    return jsonify(state=method(Actions()))


@app.get("/export")
def export():
    module_name = FORMATS.get(request.args.get("format", "csv"))
    if module_name is None:
        abort(400)
    module = importlib.import_module(module_name)
    return jsonify(rows=module.export(json.loads(request.args.get("columns", "[]"))))
