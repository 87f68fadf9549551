import os

from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_login import LoginManager, login_required
from flask_wtf import CSRFProtect

from store import coupons, find_user, refunds

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
CSRFProtect(app)
login_manager = LoginManager(app)
login_manager.user_loader(find_user)


class CouponView(MethodView):
    decorators = [login_required]

    def get(self):
        return jsonify(coupons.all())

    def post(self):
        coupons.add(request.form["code"], int(request.form["percent"]))
        return "", 201


class RefundView(MethodView):
    def post(self, order_id):
        refunds.issue(order_id)
        return "", 202


app.add_url_rule("/coupons", view_func=CouponView.as_view("coupons"))
app.add_url_rule("/orders/<int:order_id>/refund", view_func=RefundView.as_view("refund"))  # finding: unauthenticated-route
