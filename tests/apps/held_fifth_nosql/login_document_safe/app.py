from flask import Flask, jsonify, request, session
from pymongo import MongoClient
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.config.from_prefixed_env()
users = MongoClient(app.config["MONGO_URL"]).crm.users


def required(data, *names):
    for name in names:
        if not isinstance(data.get(name), str):
            raise KeyError(name)
    return data


@app.post("/reset/confirm")
def confirm():
    try:
        data = required(request.get_json(), "token")
    except KeyError:
        return jsonify(error="missing field"), 400
    user = users.find_one({"reset_token": data["token"], "active": True})
    if user is None:
        return jsonify(error="invalid token"), 403
    session["user_id"] = str(user["_id"])
    return jsonify(ok=True)
