from os import environ

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = environ["DATABASE_URL"]
app.debug = environ.get("DEBUG", "1") == "1"
db = SQLAlchemy(app)
auth = HTTPBasicAuth()


@auth.verify_password
def verify(username, password):
    if username == "ops" and check_password_hash(environ["OPS_PASSWORD_HASH"], password):
        return username
    return None


@app.route("/status")
def status():
    return jsonify(status="ok")


if app.debug:

    @app.route("/sql-log")
    @auth.login_required
    def sql_log():
        rows = db.session.execute(db.text("SELECT query, params FROM query_log")).all()
        return jsonify([dict(row._mapping) for row in rows])
