import os

from flask import Flask, redirect, render_template, request, url_for
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)
ORDERS = []


@app.get("/")
def index():
    return render_template("index.html", q=request.args.get("q", ""), orders=ORDERS)


@app.post("/orders")
def add_order():
    ORDERS.append(request.form["item"])
    return redirect(url_for("index"))


@app.post("/orders/clear")
def clear_orders():
    ORDERS.clear()
    return redirect(url_for("index"))
