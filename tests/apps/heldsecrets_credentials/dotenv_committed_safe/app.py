import os

import redis
from dotenv import load_dotenv
from flask import Flask, jsonify

load_dotenv()
app = Flask(__name__)
cache = redis.Redis(os.environ["REDIS_HOST"], password=os.environ["REDIS_PASSWORD"])


@app.get("/hits")
def hits():
    return jsonify(cache.incr("hits"))
