import os

import pandas as pd
from flask import Flask, jsonify, request
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])


@app.get("/revenue")
def revenue():
    country = request.args.get("country", "CH")
    query = f"SELECT * FROM revenue WHERE country = '{country}'"
    frame = pd.read_sql_query(query, engine)  # finding: sql-injection
    totals = frame.groupby("quarter")["amount"].sum()
    return jsonify({quarter: round(amount, 2) for quarter, amount in totals.items()})
