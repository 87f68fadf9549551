import os

from flask import Flask, jsonify
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, roles_required

from payroll_models import Role, User, db

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SECURITY_PASSWORD_SALT=os.environ["SECURITY_PASSWORD_SALT"],
    SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"],
)
db.init_app(app)
security = Security(app, SQLAlchemyUserDatastore(db, User, Role))


@app.route("/salaries")
@auth_required("session")  # finding: auth-decorator-above-route
@roles_required("accountant")  # finding: auth-decorator-above-route
@app.route("/salaries/all", endpoint="all_salaries")
def salaries():
    return jsonify({u.email: u.salary for u in User.query})


@app.route("/holidays")
@auth_required("session")
def holidays():
    return jsonify(days=30)
