import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)

ORDERS = pd.DataFrame({"status": ["paid", "open", "paid"], "total": [12, 30, 7]})


@app.get("/orders/sum")
def order_sum():
    status = request.args.get("status", "paid")
    selected = ORDERS.query(f"status == '{status}'", engine="python")  # finding: code-injection
    return jsonify(total=int(selected["total"].sum()))
