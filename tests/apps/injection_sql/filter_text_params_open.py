import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Track(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(200), nullable=False)
    artist = db.Column(db.String(200), nullable=False)


@app.get("/tracks")
def tracks():
    artist = request.args["artist"]
    condition = db.text("lower(artist) = lower('%s')" % artist)  # finding: sql-injection
    query = db.session.query(Track).filter(condition)
    return jsonify([track.title for track in query.order_by(Track.title).limit(100)])
