import os

from flask import Flask
from sqlalchemy import create_engine, text

USER = os.environ.get("DB_USER", "app")
HOST = os.environ.get("DB_HOST", "postgres")

engine = create_engine(f"postgresql+psycopg://{USER}:@{HOST}:5432/stock")  # finding: database-without-password
app = Flask(__name__)


@app.get("/stock")
def stock():
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT sku, amount FROM stock ORDER BY sku"))
        return {"stock": [dict(r._mapping) for r in rows]}
