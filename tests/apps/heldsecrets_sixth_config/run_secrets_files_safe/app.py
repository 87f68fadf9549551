import os
import pathlib

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import URL


def secret(name: str) -> str:
    path = os.environ.get(f"{name.upper()}_FILE", f"/run/secrets/{name}")
    return pathlib.Path(path).read_text().strip()


app = Flask(__name__)
app.config["SECRET_KEY"] = secret("flask_secret_key")
app.config["SQLALCHEMY_DATABASE_URI"] = URL.create(
    "postgresql+psycopg", username="app", password=secret("db_password"), host="db", database="app"
)
db = SQLAlchemy(app)


@app.get("/health")
def health():
    return "ok"
