from flask import Flask, render_template

app = Flask(__name__)


@app.after_request
def headers(response):
    response.headers["Content-Security-Policy"] = "default-src *"  # finding: security-headers-weakened
    response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    return response


@app.get("/")
def index():
    return render_template("index.html")
