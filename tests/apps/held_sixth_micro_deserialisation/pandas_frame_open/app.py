import io

import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)
READERS = {"csv": pd.read_csv, "pickle": pd.read_pickle}


@app.post("/frame")
def frame():
    buffer = io.BytesIO(request.files["frame"].read())
    table = pd.read_pickle(buffer, compression=None)  # finding: unsafe-deserialization
    return jsonify(rows=len(table.index))
