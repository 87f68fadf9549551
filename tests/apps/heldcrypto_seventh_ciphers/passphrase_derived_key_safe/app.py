from flask import Flask, Response
from flask_login import login_required

from backup import dump_database
from crypto_utils import seal

app = Flask(__name__)
app.config.from_prefixed_env("BKP")


@app.get("/backup.bin")
@login_required
def backup():
    return Response(seal(dump_database()), mimetype="application/octet-stream")
