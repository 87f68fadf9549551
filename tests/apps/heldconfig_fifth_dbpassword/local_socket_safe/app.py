import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
# peer authentication over the unix socket, no password exists
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql+psycopg:///archive?host=/var/run/postgresql"
app.config["SQLALCHEMY_BINDS"] = {
    "cache": "sqlite:////var/cache/archive/cache.db",
    "legacy": os.environ["LEGACY_DATABASE_URL"],
}
db = SQLAlchemy(app)


class Box(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    shelf = db.Column(db.String(12))


class Hit(db.Model):
    __bind_key__ = "cache"
    id = db.Column(db.Integer, primary_key=True)


@app.get("/boxes")
def boxes():
    return jsonify([{"id": b.id, "shelf": b.shelf} for b in Box.query.all()])
