import psycopg2
from flask import Flask, jsonify, request

from filters import Filter

app = Flask(__name__)


@app.route("/report")
def report():
    flt = Filter(region="emea", product=request.args.get("product", ""))
    with psycopg2.connect("dbname=sales") as conn, conn.cursor() as cur:
        cur.execute("SELECT sum(total) FROM sales WHERE key = '" + flt.region + "'")
        return jsonify(total=cur.fetchone()[0])
