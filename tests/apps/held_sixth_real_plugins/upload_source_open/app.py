from flask import Flask, abort, request

from extensions import PluginError, PluginRegistry

app = Flask(__name__)
registry = PluginRegistry()


@app.post("/plugins")
def add_plugin():
    upload = request.files["plugin"]
    try:
        manifest = registry.register(upload.read().decode("utf-8"))
    except (PluginError, UnicodeDecodeError):
        abort(422)
    return {"name": manifest["name"]}, 201
