from cryptography.fernet import Fernet
from flask import Flask, jsonify, request

app = Flask(__name__)
box = Fernet(b"pRmgMa8T0INjEAfksaq2aafzoZXEuwKI7wDe4c1F8AY=")  # finding: hardcoded-crypto-key
letters = []


@app.post("/letters")
def add():
    letters.append(box.encrypt(request.get_data()))
    return jsonify(len(letters)), 201
