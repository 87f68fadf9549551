import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite:///library.db"
)
db = SQLAlchemy(app)


@app.get("/books")
def books():
    return {"books": [row.title for row in db.session.execute(db.text("SELECT title FROM books"))]}
