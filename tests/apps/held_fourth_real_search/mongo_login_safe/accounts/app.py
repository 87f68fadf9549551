from flask import Flask, g, jsonify, request, session
from flask_pymongo import PyMongo

from accounts.users import UserService

mongo = PyMongo()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    mongo.init_app(app)

    @app.before_request
    def services():
        g.users = UserService(mongo.db.users)

    @app.post("/api/activate")
    def activate():
        body = request.get_json()
        user = g.users.by_code(body["email"], body["code"])
        if user is None:
            return jsonify(error="wrong code"), 401
        session["uid"] = str(user["_id"])
        return jsonify(ok=True)

    return app
