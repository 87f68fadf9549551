"""Small pricing service used by the shop back office."""
from decimal import Decimal

from flask import Flask, request

app = Flask(__name__)
VAT = Decimal("0.19")


@app.get("/gross")
def gross():
    net = Decimal(request.args.get("net", "0"))
    return {"gross": str(net + net * VAT)}


def run_locally():
    app.run(host="localhost", port=7000)


if __name__ == "main":  # finding: broken-main-guard
    run_locally()
