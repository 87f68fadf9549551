import os
from pathlib import Path

from flask import Flask

app = Flask(__name__)


def read_secret(name: str) -> str:
    return Path(os.environ[f"{name}_FILE"]).read_text().strip()


password = read_secret("DB_PASSWORD")
api_token = os.environ["API_TOKEN"]
app.config["SQLALCHEMY_DATABASE_URI"] = f"postgresql://web:{password}@db/web"
app.config["API_TOKEN"] = api_token


@app.get("/healthz")
def healthz():
    return {"configured": bool(api_token)}
