import io

import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)

READERS = {
    ".csv": pd.read_csv,
    ".parquet": pd.read_parquet,
    ".pkl": pd.read_pickle,
}


@app.post("/frames")
def upload_frame():
    upload = request.files["frame"]
    for extension, reader in READERS.items():
        if upload.filename.endswith(extension):
            frame = reader(io.BytesIO(upload.read()))  # finding: unsafe-deserialization
            return jsonify(rows=len(frame))
    return jsonify(error="unsupported"), 415
