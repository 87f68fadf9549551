from flask import Flask, jsonify
from sqlalchemy import text

from db import make_engine

app = Flask(__name__)
engine = make_engine()


@app.get("/entries/count")
def count():
    with engine.connect() as conn:
        return jsonify(count=conn.execute(text("select count(*) from entries")).scalar_one())
