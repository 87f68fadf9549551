import logging

from flask import Flask, jsonify

from .decorators import audited


def create_app():
    logging.basicConfig(filename="/var/log/audit.log", format="%(asctime)s %(message)s", level=logging.INFO)
    app = Flask(__name__)

    @app.post("/valves/<int:number>/open")
    @audited("open valve")
    def open_valve(number):
        return jsonify(opened=number)

    return app
