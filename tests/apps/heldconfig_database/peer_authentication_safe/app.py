from flask import Flask, jsonify
from sqlalchemy import create_engine, text

app = Flask(__name__)
app.config["DATABASE_URI"] = "postgresql+psycopg:///ledger?host=/var/run/postgresql"
engine = create_engine(app.config["DATABASE_URI"])


@app.get("/ledger/size")
def size():
    with engine.connect() as connection:
        return jsonify(connection.execute(text("SELECT count(*) FROM booking")).scalar())
