from flask import Flask, request

from widgets import alert_box

app = Flask(__name__)


@app.get("/newsletter/confirm")
def confirm():
    address = request.args.get("address", "your address")
    box = alert_box("success", "Thank you, %s is confirmed." % address)
    return f"<!doctype html><title>Newsletter</title>{box}"
