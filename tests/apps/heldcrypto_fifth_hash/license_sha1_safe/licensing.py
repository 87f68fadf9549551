import os
from hashlib import new as new_hash
from hmac import compare_digest

from flask import Flask, request

app = Flask(__name__)
PEPPER = os.environ["LICENSE_PEPPER"].encode()


def licence_code(customer: str) -> str:
    digest = new_hash("sha3_256", PEPPER + customer.encode())
    return digest.hexdigest()[:32].upper()


@app.get("/licence/verify")
def verify_licence():
    customer = request.args["customer"]
    valid = compare_digest(licence_code(customer).encode(), request.args["code"].encode())
    return {"valid": valid}
