import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {"pool_size": int(os.environ.get("POOL", 5))}
db = SQLAlchemy(app)


@app.get("/api/health")
def health():
    db.session.execute(db.text("SELECT 1"))
    return {"ok": True}
