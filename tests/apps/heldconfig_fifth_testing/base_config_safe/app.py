import logging

from flask import Flask, session

from config import ProductionConfig

app = Flask(__name__)
app.config.from_object(ProductionConfig)
logging.getLogger().setLevel(app.config["LOG_LEVEL"])


@app.route("/api/user")
def user():
    return {"user": session.get("user")}
