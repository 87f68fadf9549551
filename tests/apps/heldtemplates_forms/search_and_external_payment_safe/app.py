from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/checkout")
def checkout():
    return render_template("checkout.html", q=request.args.get("q", ""))
