import base64
import os

from flask import Flask, jsonify, request

from .vault import FieldVault

app = Flask(__name__)
vault = FieldVault(base64.b64decode(os.environ["PAYROLL_FIELD_KEY"]))
ACCOUNTS = {}


@app.put("/employees/<int:employee_id>/iban")
def store_iban(employee_id):
    ACCOUNTS[employee_id] = vault.seal(request.get_json()["iban"].encode())
    return jsonify(stored=True)
