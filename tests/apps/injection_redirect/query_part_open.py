from urllib.parse import urlencode

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/filter", methods=["POST"])
def apply_filter():
    view = request.form.get("view", "/orders")
    status = request.form.get("status", "all")
    return redirect(view + "?" + urlencode({"status": status}))  # finding: open-redirect


@app.route("/orders")
def orders():
    return "orders"
