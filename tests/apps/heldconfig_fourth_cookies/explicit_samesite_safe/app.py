from flask import Flask, redirect, request, url_for
from flask.views import MethodView

from carts import new_cart

app = Flask(__name__)


class CartView(MethodView):
    def get(self):
        if request.cookies.get("cart"):
            return {"cart": request.cookies["cart"]}
        resp = redirect(url_for("cart"))
        resp.set_cookie(
            "cart",
            value=new_cart(),
            secure=True,
            httponly=True,
            samesite="Lax",
        )
        return resp


app.add_url_rule("/cart", view_func=CartView.as_view("cart"))
