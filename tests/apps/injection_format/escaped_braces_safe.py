import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Account:
    owner = "Ada"
    api_key = os.environ.get("API_KEY")


def footer(signature):
    signature = signature.replace("{", "{{").replace("}", "}}")
    return "Sent for {account.owner}. " + signature


@app.post("/signature")
def signature():
    template = footer(request.get_json()["signature"])
    return jsonify(preview=template.format(account=Account()))
