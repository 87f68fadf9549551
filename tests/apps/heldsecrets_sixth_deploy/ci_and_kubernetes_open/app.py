import os

from flask import Flask
from pymongo import MongoClient

app = Flask(__name__)
mongo = MongoClient(os.environ["MONGO_URL"])


@app.get("/health")
def health():
    return {"ok": bool(mongo.admin.command("ping"))}
