import hashlib
import hmac
import os

from flask import Flask, abort, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class Voucher:
    key = os.environ["VOUCHER_KEY"]

    def __init__(self, number: int):
        self.number = number

    @property
    def signature(self) -> str:
        h = hashlib.sha3_256()
        h.update(self.key.encode())
        h.update(str(self.number).encode())
        return h.hexdigest()


@app.post("/redeem/<int:number>")
def redeem(number):
    if not hmac.compare_digest(Voucher(number).signature, request.form["signature"]):
        abort(403)
    session["voucher"] = number
    return "", 204
