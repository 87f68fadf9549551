from flask import Flask, jsonify
from werkzeug.security import generate_password_hash

from passwords import temporary_password

app = Flask(__name__)
hashes = {}


@app.post("/staff/<int:number>/password")
def issue(number):
    password = temporary_password()
    hashes[number] = generate_password_hash(password)
    return jsonify(password=password), 201
