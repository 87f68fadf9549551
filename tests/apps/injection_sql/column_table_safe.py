import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)

COLUMNS = {"newest": "created_at DESC", "oldest": "created_at ASC", "top": "votes DESC"}


@app.get("/questions")
def questions():
    key = request.args.get("order", "newest")
    order = COLUMNS.get(key, "votes DESC")
    statement = "SELECT id, title FROM questions ORDER BY " + order + " LIMIT 50"
    rows = db.session.execute(text(statement)).all()
    return jsonify([{"id": row.id, "title": row.title} for row in rows])
