from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import URL

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql+psycopg:///fleet?host=/var/run/postgresql"
app.config["SQLALCHEMY_BINDS"] = {
    "audit": URL.create("postgresql+psycopg", database="audit", query={"host": "/var/run/postgresql"}),
    "cache": "sqlite:////var/lib/fleet/cache.db",
}
db = SQLAlchemy(app)


@app.get("/vehicles")
def vehicles():
    rows = db.session.execute(db.text("SELECT plate FROM vehicles"))
    return {"plates": [r.plate for r in rows]}
