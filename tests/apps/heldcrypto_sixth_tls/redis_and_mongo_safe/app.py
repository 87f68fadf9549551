import os

import redis
from flask import Flask
from pymongo import MongoClient

app = Flask(__name__)

cache = redis.Redis(
    host=os.environ["REDIS_HOST"],
    password=os.environ["REDIS_PASSWORD"],
    ssl=True,
    ssl_cert_reqs="required",
)
mongo = MongoClient(os.environ["MONGO_HOST"], tls=True, tlsCAFile="/etc/ssl/mongo-ca.pem")


@app.get("/health")
def health():
    cache.ping()
    mongo.admin.command("ping")
    return {"ok": True}
