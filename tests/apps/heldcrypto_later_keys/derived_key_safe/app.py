import base64
import os

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from flask import Flask, current_app, jsonify, request


def column_cipher() -> Fernet:
    kdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"orders.notes.v1")
    master = current_app.config["MASTER_KEY"].encode()
    return Fernet(base64.urlsafe_b64encode(kdf.derive(master)))


def rotated() -> MultiFernet:
    return MultiFernet([Fernet(k) for k in os.environ["FERNET_KEYS"].split(",")])


def create_app():
    app = Flask(__name__)
    app.config["MASTER_KEY"] = os.environ["MASTER_KEY"]

    @app.post("/orders/notes")
    def note():
        data = request.get_data()
        return jsonify(note=column_cipher().encrypt(data).decode(), copy=rotated().encrypt(data).decode())

    return app
