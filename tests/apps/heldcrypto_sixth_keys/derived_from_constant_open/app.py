import base64
import hashlib
import os

from cryptography.fernet import Fernet
from flask import Flask, request

app = Flask(__name__)


def box():
    material = hashlib.sha256(b"y876f4EOHLtfF8co-backup-Y5IrtFpNv4PyPwi0").digest()
    return Fernet(base64.urlsafe_b64encode(material))  # finding: hardcoded-crypto-key


@app.put("/backup/<int:number>")
def backup(number):
    path = os.path.join(app.instance_path, f"{number}.bak")
    with open(path, "wb") as fh:
        fh.write(box().encrypt(request.get_data()))
    return "", 204
