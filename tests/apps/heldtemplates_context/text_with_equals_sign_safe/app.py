from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/sum")
def total():
    numbers = request.args.getlist("n", type=int)
    return render_template("sum.html", unit=request.args.get("unit", "kg"), total=sum(numbers))
