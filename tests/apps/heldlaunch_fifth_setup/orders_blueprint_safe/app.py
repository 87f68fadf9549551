import os

from flask import Flask

from orders import orders_bp
from stock import stock_bp

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["ORDERS_SECRET_KEY"]
app.register_blueprint(orders_bp, url_prefix="/orders")
app.register_blueprint(stock_bp, url_prefix="/stock")


@app.get("/")
def index():
    return {"service": "orders"}


if __name__ == "__main__":
    app.run(port=5002)
