import os

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])


def interval(name):
    match name:
        case "day" | "today":
            return "1 day"
        case "week":
            return "7 days"
        case other:
            return "30 days" if other else "90 days"


@app.get("/visits")
def visits():
    span = interval(request.args.get("span", "week"))
    query = f"SELECT count(*) FROM visits WHERE at > now() - interval '{span}'"
    with engine.begin() as connection:
        total = connection.execute(text(query)).scalar_one()
    return jsonify(total=total)
