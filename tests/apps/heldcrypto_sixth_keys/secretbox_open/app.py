import os

from flask import Flask, Response, request
from nacl.encoding import HexEncoder
from nacl.secret import SecretBox

app = Flask(__name__)
box = SecretBox("7f27680534411c33f10cd80bd4ebc846efc4a90647dd7c5d8ffc111af2518c4c", encoder=HexEncoder)  # finding: hardcoded-crypto-key


@app.post("/encrypt")
def encrypt():
    return Response(box.encrypt(request.get_data()), mimetype="application/octet-stream")


@app.post("/decrypt")
def decrypt():
    return Response(box.decrypt(request.get_data()), mimetype="text/plain")
