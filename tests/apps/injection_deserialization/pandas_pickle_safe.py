import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/frames", methods=["POST"])
def frame():
    upload = request.files["frame"]
    data = pd.read_csv(upload.stream)
    return jsonify(rows=len(data), columns=len(data.columns))
