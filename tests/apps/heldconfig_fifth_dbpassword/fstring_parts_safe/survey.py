import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

DB_USER = "survey"
DB_PASSWORD = os.environ["DB_PASSWORD"]
DB_HOST = os.environ.get("DB_HOST", "mysql.lan")

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = f"mysql+pymysql://{DB_USER}:{DB_PASSWORD}@{DB_HOST}/survey"
app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {"pool_recycle": 280}
db = SQLAlchemy(app)


class Answer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    question = db.Column(db.Integer, index=True)
    value = db.Column(db.String(200))


@app.get("/results/<int:question>")
def results(question):
    rows = Answer.query.filter_by(question=question).all()
    return jsonify([row.value for row in rows])
