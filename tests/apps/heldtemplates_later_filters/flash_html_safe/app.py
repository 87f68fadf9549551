import os

from flask import Flask, flash, redirect, render_template, request, url_for

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/coupons")
def coupons():
    return render_template("coupons.html")


@app.get("/coupons/redeem")
def redeem():
    code = request.args.get("code", "")
    flash(f"Coupon {code} is not valid any more.", "warning")
    return redirect(url_for("coupons"))
