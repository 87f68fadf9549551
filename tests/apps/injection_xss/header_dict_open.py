"""Sends back raw text, as a frame of the test bench."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/render")
def render():
    raw = request.form.get("raw", "")
    headers = {"X-Frame-Options": "DENY", "Content-Type": "text/html; charset=utf-8"}
    return raw, 200, headers  # finding: cross-site-scripting
