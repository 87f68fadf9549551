import pickle

import yaml
from flask import Flask, abort, current_app, jsonify, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = Flask(__name__)
app.config.from_prefixed_env()

with open(app.root_path + "/index.pickle", "rb") as source:
    INDEX = pickle.load(source)


@app.get("/invite")
def invite():
    serializer = URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="invite")
    try:
        data = serializer.loads(request.args.get("token", ""), max_age=86400)
    except BadSignature:
        abort(400)
    return jsonify(team=data["team"])


@app.post("/import")
def import_yaml():
    return jsonify(entries=len(yaml.safe_load(request.get_data()) or []), known=len(INDEX))
