from flask import Flask, abort, jsonify, request
from flask_pymongo import PyMongo

from .repo import Tickets

mongo = PyMongo()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    mongo.init_app(app)

    @app.post("/tickets/search")
    def search():
        data = request.get_json()
        found = Tickets(mongo.db).search(data.get("title", ""), data.get("status", "open"))
        return jsonify([str(ticket["_id"]) for ticket in found])

    @app.patch("/tickets/<string(length=24):raw_id>")
    def update(raw_id):
        tickets = Tickets(mongo.db)
        if tickets.get(raw_id) is None:
            abort(404)
        return jsonify(changed=tickets.update(raw_id, request.get_json()))

    return app
