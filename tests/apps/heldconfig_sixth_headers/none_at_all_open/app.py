from flask import Flask, render_template

app = Flask(__name__)  # finding: security-headers-missing


@app.route("/")
def index():
    return render_template("index.html", title="Museum")


@app.route("/opening-hours")
def hours():
    return render_template("hours.html", days=["Tue", "Thu", "Sat"])
