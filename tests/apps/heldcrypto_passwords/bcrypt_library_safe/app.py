from flask import Blueprint, Flask, abort, jsonify, request

import store

bp = Blueprint("auth", __name__)


@bp.post("/signup")
def signup():
    store.save(request.json["name"], request.json["password"])
    return jsonify(ok=True), 201


@bp.post("/signin")
def signin():
    if not store.matches(request.json["name"], request.json["password"]):
        abort(401)
    return jsonify(ok=True)


app = Flask(__name__)
app.register_blueprint(bp, url_prefix="/auth")
