import json

from flask import Flask, g

from security import requires_auth

app = Flask(__name__)
app.config.from_file("/etc/orders/jwks.json", load=lambda fh: {"JWKS": json.load(fh)})


@app.get("/orders")
@requires_auth
def orders():
    return {"customer": g.user["sub"], "orders": []}
