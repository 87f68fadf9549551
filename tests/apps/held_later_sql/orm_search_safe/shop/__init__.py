import os

from flask import Flask, jsonify, request

from .models import Item, db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)

    @app.get("/items")
    def items():
        states = request.args.getlist("state") or ["active"]
        found = Item.search(request.args.get("q", ""), states).limit(20)
        return jsonify(items=[i.title for i in found], total=Item.count_raw(states))

    return app
