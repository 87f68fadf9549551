import os

from flask import Flask, render_template
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.get("/pay/<int:order_id>")
def pay(order_id):
    return render_template("pay.html", order_id=order_id)


@app.post("/orders/<int:order_id>/cancel")
def cancel(order_id):
    return {"cancelled": order_id}
