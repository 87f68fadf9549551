from flask import Flask, render_template

app = Flask(__name__)


@app.route("/table/<int:columns>")
def table(columns):
    rows = [["a"] * columns, ["b"] * columns]
    return render_template("table.html", rows=rows, columns=columns)
