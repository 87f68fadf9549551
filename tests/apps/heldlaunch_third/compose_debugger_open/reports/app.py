from flask import Flask, render_template

from reports.queries import monthly_totals

app = Flask(__name__)


@app.route("/")
def dashboard():
    return render_template("dashboard.html", totals=monthly_totals())


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8000, debug=True)  # finding: bind-all-interfaces, debugger-exposed
