from flask import Flask, render_template

from reports.queries import monthly_totals

app = Flask(__name__)


@app.route("/")
def dashboard():
    return render_template("dashboard.html", totals=monthly_totals())


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8000)
