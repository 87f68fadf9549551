import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)
FRAME = pd.DataFrame({"price": [3, 9, 12], "stock": [1, 0, 7]})


@app.get("/filter")
def filter_frame():
    condition = request.args.get("where", "price > 5")
    limit = request.args.get("limit", 5, type=int)
    hits = FRAME.query(condition, engine="python")  # finding: code-injection
    return jsonify(hits=len(hits), limit=limit, asked=len(condition))
