import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


@app.post("/notes/delete")
def delete_notes():
    chosen = request.json["ids"]
    joined = ",".join(map(str, chosen))
    if joined:
        db.session.execute(text(f"DELETE FROM notes WHERE id IN ({joined})"))  # finding: sql-injection
        db.session.commit()
    return jsonify(deleted=len(chosen))
