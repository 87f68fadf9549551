from flask import Flask, render_template

from hooks import harden

app = Flask(__name__)  # finding: security-headers-missing
app.after_request(harden)


@app.route("/")
def index():
    return render_template("index.html")
