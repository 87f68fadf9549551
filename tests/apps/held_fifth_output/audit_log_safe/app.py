import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logging.basicConfig(filename="/var/log/shop/audit.log", format="%(asctime)s %(levelname)s %(message)s")
audit = logging.getLogger("audit")
audit.setLevel(logging.INFO)


def one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


@app.post("/coupon")
def coupon():
    code = request.form.get("code", "")
    audit.info("coupon tried: %s", one_line(code))
    return jsonify(valid=False)
