from directory import Directory
from flask import Flask, jsonify, request

app = Flask(__name__)
directory = Directory("ou=people,dc=example,dc=org")


@app.route("/whois", methods=["POST"])
def whois():
    login = request.get_json()["login"]
    try:
        return jsonify(name=directory.name_of(login))
    except (LookupError, ValueError):
        return jsonify(error="unknown login"), 404
