import os

from flask import Flask
from sqlalchemy import URL, create_engine, text

url = URL.create(
    "postgresql+psycopg",
    username="weather",
    password=open("/run/secrets/db_password").read().strip(),
    host="db",
    database="weather",
)
engine = create_engine(url)
app = Flask(__name__)
EXAMPLE = "postgresql://user:password@host/name"


@app.get("/stations")
def stations():
    with engine.connect() as conn:
        return {"stations": [r[0] for r in conn.execute(text("SELECT name FROM stations"))]}
