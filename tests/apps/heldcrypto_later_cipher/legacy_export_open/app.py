import base64
import os

from flask import Flask, Response

from exporter import encrypt

app = Flask(__name__)
EXPORT_KEY = base64.b64decode(os.environ["EXPORT_KEY"])


@app.get("/export")
def export():
    rows = app.extensions["ledger"].rows()
    data = "\n".join(";".join(row) for row in rows).encode()
    return Response(encrypt(data, EXPORT_KEY), mimetype="application/octet-stream")
