from flask import Flask, jsonify
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)
migrate = Migrate(app, db)


@app.get("/")
def index():
    return jsonify(service="prices")
