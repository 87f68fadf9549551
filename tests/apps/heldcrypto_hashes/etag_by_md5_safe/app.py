import hashlib
import json

from flask import Flask, Response, request

app = Flask(__name__)
PRICES = {"bread": 3.1, "milk": 1.2}


@app.get("/prices")
def prices():
    body = json.dumps(PRICES)
    response = Response(body, mimetype="application/json")
    response.set_etag(hashlib.md5(body.encode(), usedforsecurity=False).hexdigest())
    return response.make_conditional(request)
