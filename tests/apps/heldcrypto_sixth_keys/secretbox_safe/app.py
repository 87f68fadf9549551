import os

from flask import Flask, Response, request
from nacl.encoding import HexEncoder
from nacl.secret import SecretBox

app = Flask(__name__)
box = SecretBox(os.environ["BOX_KEY"], encoder=HexEncoder)


@app.post("/encrypt")
def encrypt():
    return Response(box.encrypt(request.get_data()), mimetype="application/octet-stream")


@app.post("/decrypt")
def decrypt():
    return Response(box.decrypt(request.get_data()), mimetype="text/plain")
