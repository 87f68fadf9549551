import importlib

from flask import Flask, jsonify, request

app = Flask(__name__)
PLUGINS = ("plugins.csv", "plugins.pdf")


@app.post("/plugin")
def plugin():
    name = request.get_json().get("plugin", "plugins.csv")
    module = importlib.import_module(name)  # finding: code-injection
    return jsonify(version=str(module.VERSION))
