import ssl
import tempfile
from pathlib import Path
from urllib.request import urlopen

from flask import Flask, jsonify

app = Flask(__name__)

context = ssl.create_default_context(cafile="/etc/ssl/internal-ca.pem")
context.minimum_version = ssl.TLSVersion.TLSv1_2


@app.get("/directory")
def directory():
    with urlopen("https://directory.corp.internal/health", context=context, timeout=5) as reply:
        status = reply.status
    with tempfile.TemporaryDirectory() as workdir:
        report = Path(workdir) / "report.txt"
        report.write_text(str(status))
        return jsonify(report=report.read_text())
