import enum
import os

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


class Period(enum.Enum):
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


def period_of(raw):
    try:
        return Period(raw).value
    except ValueError:
        return raw


@app.get("/traffic")
def traffic():
    period = period_of(request.args.get("period"))
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    with connection.cursor() as cursor:
        query = f"SELECT date_trunc('{period}', at), count(*) FROM hits GROUP BY 1"
        cursor.execute(query)  # finding: sql-injection
        rows = cursor.fetchall()
    connection.close()
    return jsonify([[row[0].isoformat(), row[1]] for row in rows])
