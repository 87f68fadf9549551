import os

from flask import Flask
from redis import Redis

app = Flask(__name__)
redis = Redis(host=os.environ["REDIS_HOST"], password=os.environ["REDIS_PASSWORD"])


@app.get("/hits")
def hits():
    return {"hits": redis.incr("hits")}
