import os
from collections import ChainMap

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])
FIXED = {"kind": "public"}


@app.get("/events")
def events():
    options = ChainMap(request.args.to_dict(), FIXED)
    with Session(engine) as session:
        rows = session.execute(text(f"SELECT id FROM event WHERE kind = '{options['kind']}'")).all()  # finding: sql-injection
    return jsonify([row.id for row in rows])
