from flask import Blueprint, jsonify, render_template, request

from guards import admin_only
from models import User, db

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.get("/")
@admin_only
def dashboard():
    return render_template("admin/dashboard.html", count=User.query.count())


@admin.get("/users")
@admin_only
def users():
    return render_template("admin/users.html", users=User.query.all())


@admin.post("/users/<int:user_id>/role")
@admin_only
def set_role(user_id):
    user = db.get_or_404(User, user_id)
    user.role = request.form["role"]
    db.session.commit()
    return "", 204


@admin.get("/users/export")  # finding: unauthenticated-route
def export_users():
    return jsonify([{"id": u.id, "email": u.email, "role": u.role} for u in User.query])
