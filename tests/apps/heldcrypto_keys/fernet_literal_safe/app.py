import os

from cryptography.fernet import Fernet
from flask import Flask, jsonify, request

app = Flask(__name__)
box = Fernet(os.environ["FERNET_KEY"])
letters = []


@app.post("/letters")
def add():
    letters.append(box.encrypt(request.get_data()))
    return jsonify(len(letters)), 201
