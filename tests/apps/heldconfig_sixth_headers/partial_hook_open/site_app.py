from flask import Flask, render_template

app = Flask(__name__)  # finding: security-headers-missing


@app.after_request
def harden(response):
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "strict-origin"
    return response


@app.get("/")
def home():
    return render_template("home.html")
