import os

from flask import Flask
from flask_migrate import Migrate

from survey.models import db

app = Flask("survey")
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
Migrate(app, db)


@app.get("/ping")
def ping():
    return {"pong": True}
