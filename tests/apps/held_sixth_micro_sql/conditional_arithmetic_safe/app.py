import os

from flask import Flask, jsonify, request
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])


@app.get("/agents")
def agents():
    param = request.args.get("team", "")
    num = 106
    team = "support" if (7 * 42) - num > 150 else param
    with engine.begin() as conn:
        result = conn.exec_driver_sql("SELECT nick FROM agent WHERE team = '%s'" % team)
        return jsonify([row.nick for row in result])
