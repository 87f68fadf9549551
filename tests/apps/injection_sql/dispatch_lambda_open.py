import os

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import scoped_session, sessionmaker

app = Flask(__name__)
Session = scoped_session(sessionmaker(bind=create_engine(os.environ["DATABASE_URL"])))

CONDITIONS = {
    "place": lambda value: f"place = '{value}'",
    "year": lambda value: f"year = {int(value)}",
}


@app.get("/photos")
def photos():
    condition = CONDITIONS["place"](request.args["value"])
    rows = Session.execute(text("SELECT id FROM photos WHERE " + condition))  # finding: sql-injection
    return jsonify(photos=[row[0] for row in rows])
