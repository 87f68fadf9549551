import boto3
from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

from secretstore import database_uri, payment_token

db = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = database_uri()
    app.config["PAYMENT_TOKEN"] = payment_token()
    db.init_app(app)

    @app.get("/uploads")
    def uploads():
        s3 = boto3.resource("s3")
        return jsonify([o.key for o in s3.Bucket("orders-uploads").objects.limit(50)])

    return app
