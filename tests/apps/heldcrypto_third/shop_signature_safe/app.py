import base64
import functools
import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
app.config["WEBHOOK_KEY"] = os.environ["SHOP_WEBHOOK_KEY"]


def signed(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        key = app.config["WEBHOOK_KEY"].encode()
        digest = hmac.new(key, request.get_data(), hashlib.sha256).digest()
        expected = base64.b64encode(digest).decode()
        given = request.headers.get("X-Shop-Hmac-Sha256", "")
        if not hmac.compare_digest(given.encode(), expected.encode()):
            abort(401)
        return view(*args, **kwargs)

    return wrapper


@app.post("/hooks/order")
@signed
def order_hook():
    return {"received": request.get_json().get("id")}
