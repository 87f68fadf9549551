import subprocess

from flask import Flask, Response, request
from flask_login import login_required

from scratch import scratch_dir, spool

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 20 * 1024 * 1024


@app.post("/convert")
@login_required
def convert():
    with scratch_dir() as folder:
        source = folder / "in.odt"
        source.write_bytes(spool(request.stream).read())
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)],
            check=True,
            timeout=60,
        )
        return Response((folder / "in.pdf").read_bytes(), mimetype="application/pdf")
