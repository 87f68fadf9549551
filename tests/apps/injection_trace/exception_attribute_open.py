from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

app = Flask(__name__)
engine = create_engine("postgresql+psycopg://portal@db/portal")


@app.post("/tags")
def add_tag():
    tag = request.form.get("tag", "")
    body = {"error": "database error"}
    try:
        with engine.begin() as connection:
            connection.execute(text("INSERT INTO tags (name) VALUES (:name)"), {"name": tag})
    except SQLAlchemyError as exc:
        app.logger.error("tag was not stored")
        body["detail"] = f"{exc}"
        return jsonify(body), 500  # finding: stack-trace-exposed
    return jsonify(stored=True), 201
