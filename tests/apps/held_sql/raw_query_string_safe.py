from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text
from urllib.parse import unquote

app = Flask(__name__)
engine = create_engine("postgresql+psycopg://bench@db/bench")


@app.get("/case/00421")
def case_00421():
    query = request.query_string.decode("utf-8")
    marker = "case00421="
    position = query.find(marker)
    if position < 0:
        return jsonify(error="parameter missing"), 400
    param = query[position + len(marker) :]
    end = param.find("&")
    if end >= 0:
        param = param[:end]
    bar = unquote(param)

    with engine.connect() as conn:
        rows = conn.execute(text("SELECT p FROM items WHERE code = :code"), {"code": bar})
        return jsonify(prices=rows.scalars().all())
