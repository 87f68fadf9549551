import os
import tempfile
import zipfile

from flask import Flask, send_file

app = Flask(__name__)
app.config["EXPORT_DIR"] = os.environ["EXPORT_DIR"]
TMP_HINT = "/tmp is cleaned every night"


@app.get("/bundle")
def bundle():
    spool = tempfile.SpooledTemporaryFile(max_size=1 << 20)
    with zipfile.ZipFile(spool, "w") as archive:
        archive.writestr("README", TMP_HINT)
    spool.seek(0)
    return send_file(spool, mimetype="application/zip", download_name="bundle.zip")


@app.get("/snapshot")
def snapshot():
    fd, path = tempfile.mkstemp(dir=app.config["EXPORT_DIR"])
    with os.fdopen(fd, "w") as fh:
        fh.write("snapshot")
    os.replace(path, os.path.join(app.config["EXPORT_DIR"], "snapshot.txt"))
    return "", 204
