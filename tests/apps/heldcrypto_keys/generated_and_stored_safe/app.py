from pathlib import Path

from cryptography.fernet import Fernet
from flask import Flask, jsonify, request

app = Flask(__name__)
KEY_FILE = Path("/var/lib/journal/fernet.key")


def load_key():
    if not KEY_FILE.exists():
        KEY_FILE.touch(mode=0o600)
        KEY_FILE.write_bytes(Fernet.generate_key())
    return KEY_FILE.read_bytes()


box = Fernet(load_key())


@app.post("/journal")
def write():
    return jsonify(entry=box.encrypt(request.get_data()).decode()), 201
