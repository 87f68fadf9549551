import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get("DATABASE_URL", "sqlite:///hives.sqlite")
db = SQLAlchemy(app)


class Hive(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    place = db.Column(db.String(80), nullable=False)


@app.route("/hives")
def hives():
    return jsonify([h.place for h in Hive.query.all()])


with app.app_context():
    db.create_all()

if __name__ == "__main__":
    app.run(port=5000)
