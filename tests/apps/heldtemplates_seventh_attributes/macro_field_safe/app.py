from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/filter")
def filters():
    values = {
        "from": request.args.get("from", ""),
        "to": request.args.get("to", ""),
    }
    return render_template("filter.html", values=values)
