import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = f"postgresql://ledger:{os.environ['DB_PASSWORD']}@db.internal.example:5432/ledger"
db = SQLAlchemy(app)


class Entry(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    amount = db.Column(db.Numeric(10, 2), nullable=False)


@app.get("/entries")
def entries():
    return {"count": Entry.query.count()}
