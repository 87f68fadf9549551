import os

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])

SORTABLE = {"name", "city", "created_at"}


@app.get("/customers")
def customers():
    sort = request.args.get("sort", "name")
    if sort not in SORTABLE:
        app.logger.warning("customers: unknown sort column")
    with Session(engine) as session:
        statement = text(f"SELECT id, name, city FROM customers ORDER BY {sort}")
        result = session.execute(statement)  # finding: sql-injection
        return jsonify([dict(row) for row in result.mappings()])
