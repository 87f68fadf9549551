import subprocess

from flask import Flask, jsonify, request
from marshmallow import ValidationError

from schemas import LookupSchema

app = Flask(__name__)


@app.errorhandler(ValidationError)
def invalid(_err):
    return jsonify(error="invalid request"), 422


@app.post("/lookup")
def lookup():
    data = LookupSchema().load(request.get_json())
    answer = subprocess.check_output(f"dig +short {data['type']} {data['host']}", shell=True, text=True)  # finding: command-injection
    return jsonify(answer=answer.split())
