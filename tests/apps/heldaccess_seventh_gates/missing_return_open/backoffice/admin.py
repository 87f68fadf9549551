from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_login import current_user

from backoffice.shop import vouchers

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.before_request
def staff_only():
    if not current_user.is_authenticated or not current_user.is_staff:
        flash("Please sign in with a staff account.")
        redirect(url_for("login", next=request.path))


@admin.post("/vouchers")  # missed: unauthenticated-route
def create_voucher():
    vouchers[request.form["code"]] = int(request.form["percent"])
    return redirect(url_for("admin.list_vouchers"))


@admin.get("/vouchers")  # missed: unauthenticated-route
def list_vouchers():
    return render_template("admin/vouchers.html", vouchers=vouchers)
