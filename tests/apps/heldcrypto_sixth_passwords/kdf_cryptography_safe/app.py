import base64
import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def stored_password(password: str) -> str:
    salt = os.urandom(16)
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=720_000)
    return base64.b64encode(salt + kdf.derive(password.encode())).decode()


def save(name, value):
    with open(os.path.join(app.instance_path, "passwd"), "a") as fh:
        fh.write(f"{name}:{value}\n")


@app.post("/register")
def register():
    save(request.form["user"].replace("\n", ""), stored_password(request.form["password"]))
    session["fresh"] = True
    return "", 201
