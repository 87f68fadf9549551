from flask import Flask, render_template

app = Flask(__name__)  # finding: security-headers-missing


@app.get("/")
def index():
    return render_template("index.html", releases=["Series B", "New office"])


@app.after_request
def headers(response):
    response.headers["Cache-Control"] = "public, max-age=300"
    return response
