import os

from cryptography.fernet import Fernet, MultiFernet
from flask import Flask, request

app = Flask(__name__)
box = Fernet(b"Zk3vQ9xT7mWb4RcN1sLdYf8HgJ6pUeA3oT5iXq0wVyE=")  # finding: hardcoded-crypto-key
RECORDS: dict[str, bytes] = {}


@app.put("/records/<uuid:rid>")
def put_record(rid):
    RECORDS[str(rid)] = box.encrypt(request.get_data())
    return "", 204


@app.get("/records/<uuid:rid>")
def get_record(rid):
    return box.decrypt(RECORDS[str(rid)])
