from flask import Flask
from sqlalchemy import select

from lib_db import engine, events

app = Flask(__name__)


@app.get("/events")
def list_events():
    with engine.connect() as conn:
        return {"events": [row.title for row in conn.execute(select(events))]}
