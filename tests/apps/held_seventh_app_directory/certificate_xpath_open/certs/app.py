from flask import Flask, abort, jsonify

from .decorators import serial_required
from .registry import Registry


def create_app(registry_path="/etc/certs/registry.xml"):
    app = Flask(__name__)
    registry = Registry(registry_path)

    @app.get("/owner")
    @serial_required
    def owner(serial):
        name = registry.owner(serial)
        if name is None:
            abort(404)
        return jsonify(owner=str(name))

    return app
