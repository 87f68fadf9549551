import importlib

from flask import Flask, jsonify, request

app = Flask(__name__)
PLUGINS = ("plugins.csv", "plugins.pdf")


@app.post("/plugin")
def plugin():
    name = request.get_json().get("plugin", "plugins.csv")
    if name not in PLUGINS:
        return jsonify(error="unknown plugin"), 404
    module = importlib.import_module(name)
    return jsonify(version=str(module.VERSION))
