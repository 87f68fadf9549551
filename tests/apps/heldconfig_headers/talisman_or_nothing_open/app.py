from flask import Flask, render_template

app = Flask(__name__)  # finding: security-headers-missing


@app.get("/")
def index():
    return render_template("index.html", title="Opening hours")
