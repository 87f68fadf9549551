import os

from cryptography.fernet import Fernet, MultiFernet
from flask import Flask, request

app = Flask(__name__)
box = MultiFernet([Fernet(k) for k in os.environ["RECORD_KEYS"].split(",")])
RECORDS: dict[str, bytes] = {}


@app.put("/records/<uuid:rid>")
def put_record(rid):
    RECORDS[str(rid)] = box.encrypt(request.get_data())
    return "", 204


@app.get("/records/<uuid:rid>")
def get_record(rid):
    return box.decrypt(RECORDS[str(rid)])
