import os

from flask import Flask, render_template, request
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, roles_accepted

from accounts import Role, User, db

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
security = Security(app, SQLAlchemyUserDatastore(db, User, Role))


@app.get("/admin/")
@auth_required()
@roles_accepted("admin")
def admin_home():
    return render_template("admin/home.html")


@app.post("/admin/users/<int:user_id>/lock")
@auth_required()
@roles_accepted("admin")
def admin_lock(user_id):
    db.get_or_404(User, user_id).active = False
    db.session.commit()
    return "", 204


@app.get("/admin/users")  # finding: unauthenticated-route
def admin_users():
    pattern = f"%{request.args.get('q', '')}%"
    users = db.session.scalars(db.select(User).where(User.email.like(pattern)))
    return render_template("admin/users.html", users=users)
