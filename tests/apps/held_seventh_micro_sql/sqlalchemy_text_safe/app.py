from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///tickets.db"
db = SQLAlchemy(app)


@app.get("/tickets/<state>")
def tickets(state: str):
    stmt = text("SELECT id, title FROM ticket WHERE state = :state")
    rows = db.session.execute(stmt, {"state": state}).all()
    return jsonify([dict(id=r.id, title=r.title) for r in rows])
