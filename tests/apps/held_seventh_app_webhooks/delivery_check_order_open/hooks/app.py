from flask import Flask, abort, jsonify, request

from .delivery import ping
from .models import Subscription
from .net import Blocked

app = Flask(__name__)


@app.post("/subscriptions/test")
def test_subscription():
    try:
        status = ping(Subscription.from_json(request.get_json()))
    except Blocked:
        abort(400)
    return jsonify(status=status)
