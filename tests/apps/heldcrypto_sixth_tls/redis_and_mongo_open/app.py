import os

import redis
from flask import Flask
from pymongo import MongoClient

app = Flask(__name__)

cache = redis.Redis(  # finding: tls-verification-disabled
    host=os.environ["REDIS_HOST"],
    password=os.environ["REDIS_PASSWORD"],
    ssl=True,
    ssl_cert_reqs=None,
)
mongo = MongoClient(os.environ["MONGO_HOST"], tls=True, tlsAllowInvalidCertificates=True)  # finding: tls-verification-disabled


@app.get("/health")
def health():
    cache.ping()
    mongo.admin.command("ping")
    return {"ok": True}
