from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required

from erp import settings

app = Flask("erp")
app.config.update(settings.load())
lm = LoginManager()
lm.init_app(app)


class Employee(UserMixin):
    def __init__(self, number):
        self.id = number


@lm.user_loader
def load_employee(number):
    return Employee(number)


@app.route("/payslip/latest")
@login_required
def payslip():
    return jsonify(employee=current_user.id, month=None)
