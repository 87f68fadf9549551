from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__, instance_relative_config=True)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"
app.config["TESTING"] = False
app.config["DEBUG_TB_ENABLED"] = False
db = SQLAlchemy(app)


@app.get("/api/health")
def health():
    return {"ok": True}
