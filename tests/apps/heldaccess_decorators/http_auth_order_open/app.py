import os

from flask import Flask, jsonify
from flask_httpauth import HTTPDigestAuth

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
auth = HTTPDigestAuth()


@auth.get_password
def get_password(username):
    return os.environ["OPERATOR_PASSWORD"] if username == "operator" else None


@app.get("/health")
def health():
    return jsonify(ok=True)


@auth.login_required  # finding: auth-decorator-above-route
@app.route("/valves/<int:number>", methods=["PUT"])
def set_valve(number):
    return jsonify(valve=number, open=True)
