import os

import pandas as pd
from flask import Flask, Response, request
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine(os.environ["WAREHOUSE_URL"])


def make_query(country):
    chosen = country

    def build(limit):
        return "SELECT * FROM sales WHERE country = '" + chosen + "' LIMIT " + str(limit)

    return build


@app.get("/sales.json")
def sales():
    build = make_query(request.values.get("country", ""))
    frame = pd.read_sql_query(build(100), engine)  # finding: sql-injection
    return Response(frame.to_json(orient="records"), mimetype="application/json")
