import io

import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)

READERS = {
    ".csv": pd.read_csv,
    ".parquet": pd.read_parquet,
    ".json": pd.read_json,
}


@app.post("/frames")
def upload_frame():
    upload = request.files["frame"]
    for extension, reader in READERS.items():
        if upload.filename.endswith(extension):
            frame = reader(io.BytesIO(upload.read()))
            return jsonify(rows=len(frame))
    return jsonify(error="unsupported"), 415
