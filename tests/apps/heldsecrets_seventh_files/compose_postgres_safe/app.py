import os

import psycopg
from flask import Flask

app = Flask(__name__)


@app.get("/trees")
def trees():
    with psycopg.connect(
        host=os.environ["DATABASE_HOST"],
        user=os.environ["DATABASE_USER"],
        password=os.environ["DATABASE_PASSWORD"],
    ) as conn:
        return {"trees": conn.execute("SELECT count(*) FROM tree").fetchone()[0]}
