from flask import Flask, jsonify, request
from flask_pymongo import PyMongo

mongo = PyMongo()


def find_order(number, code):
    return mongo.db.orders.find_one({"number": number, "pickup_code": code}, {"_id": 0})


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("PICKUP_SETTINGS")
    mongo.init_app(app)

    @app.post("/pickup")
    def pickup():
        body = request.get_json()
        order = find_order(str(body.get("number")), str(body.get("code")))
        if order is None:
            return jsonify(error="unknown order"), 404
        return jsonify(status=order["status"], shelf=order["shelf"])

    return app
