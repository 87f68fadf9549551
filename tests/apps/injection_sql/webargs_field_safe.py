import os

import psycopg2
from flask import Flask, jsonify
from webargs import fields
from webargs.flaskparser import use_args

app = Flask(__name__)

SEARCH = {
    "station": fields.Str(required=True),
    "hours": fields.Int(load_default=24),
}


@app.get("/measurements")
@use_args(SEARCH, location="query")
def measurements(args):
    since = f"now() - interval '{args['hours']} hours'"
    query = f"SELECT taken, value FROM weather WHERE station = %s AND taken > {since}"
    with psycopg2.connect(os.environ["DATABASE_URL"]) as connection, connection.cursor() as cursor:
        cursor.execute(query, (args["station"],))
        return jsonify([{"taken": row[0].isoformat(), "value": row[1]} for row in cursor])
