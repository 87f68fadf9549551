import os

from flask import Flask, Response, request

from exporter.crypto import encrypt

app = Flask(__name__)
app.config["EXPORT_KEY"] = bytes.fromhex(os.environ["EXPORT_KEY"])


@app.post("/export")
def export():
    sealed = encrypt(app.config["EXPORT_KEY"], request.get_data())
    return Response(sealed, mimetype="application/octet-stream")
