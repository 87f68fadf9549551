import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)
FRAME = pd.read_parquet("measurements.parquet")


@app.get("/measurements")
def measurements():
    station = request.args.get("station", "north")
    subset = FRAME.query("station == @station")
    return jsonify(count=len(subset))
