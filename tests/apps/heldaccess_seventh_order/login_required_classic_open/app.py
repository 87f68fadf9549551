import os

from flask import Flask, flash, redirect, render_template, request, url_for
from flask_login import LoginManager, current_user, login_required

from store import Address, db, load_customer

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
login_manager = LoginManager(app)
login_manager.user_loader(load_customer)


@app.route("/addresses")
@login_required
def addresses():
    return render_template("addresses.html", addresses=current_user.addresses)


@login_required  # finding: auth-decorator-above-route
@app.route("/addresses/<int:address_id>/delete", methods=["POST"])
def delete_address(address_id):
    address = db.get_or_404(Address, address_id)
    db.session.delete(address)
    db.session.commit()
    flash("Address removed.")
    return redirect(url_for("addresses"))
