from flask import Flask, redirect, request

app = Flask(__name__)
SHOP = "https://shop.example.com/"


@app.route("/old-shop")
def old_shop():
    path = request.args.get("path", "")
    return redirect(SHOP + path, code=301)


@app.route("/old-shop/cart")
def old_cart():
    return redirect("https://shop.example.com/cart", code=301)
