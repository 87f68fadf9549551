from concurrent.futures import ThreadPoolExecutor

import duckdb
from flask import Flask, jsonify, request

app = Flask(__name__)


def shape(value):
    return f"code LIKE '{value}%'"


@app.get("/case/00550")
def case_00550():
    param = request.headers.get("Referer", "")
    inputs = ["AB", param, "CD"]
    with ThreadPoolExecutor(max_workers=2) as pool:
        conditions = list(pool.map(shape, inputs))
    where = conditions[1]
    con = duckdb.connect("warehouse.duckdb", read_only=True)
    rows = con.execute("SELECT code, qty FROM stock WHERE " + where).fetchall()  # finding: sql-injection
    return jsonify(rows=rows)
