import os

from cryptography.fernet import Fernet
from flask import Flask, request

from keys import load_or_create

app = Flask(__name__)
box = Fernet(load_or_create(os.environ["KEY_FILE"]))


@app.post("/secret-notes")
def notes():
    return box.encrypt(request.get_data()), 201
