import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_login import LoginManager, login_required

from mailer import deliver

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)


@app.post("/search")
def search():
    return render_template("results.html", q=request.form["q"])


@app.post("/cart/add")
def add_to_cart():
    cart = session.setdefault("cart", {})
    cart[str(int(request.form["product"]))] = 1
    session.modified = True
    return redirect(url_for("cart"))


@app.get("/cart")
def cart():
    return render_template("cart.html", cart=session.get("cart", {}))


@app.post("/contact")
def contact():
    deliver(request.form["message"])
    return redirect(url_for("cart"))


@app.post("/csp-report")
def csp_report():
    app.logger.warning("CSP violation reported")
    return "", 204


@app.route("/orders", methods=["GET", "POST"])
@login_required
def orders():
    return render_template("orders.html")
