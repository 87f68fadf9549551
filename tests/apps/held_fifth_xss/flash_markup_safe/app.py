from flask import Flask

from shop.cart import cart

app = Flask(__name__)
app.config.from_prefixed_env()
app.register_blueprint(cart)
