from flask import Flask, request
from flask.views import View

from orders import OrderReader

app = Flask(__name__)


class OrderUpload(View):
    methods = ["POST"]

    def dispatch_request(self):
        reader = OrderReader()
        return {"skus": reader.read(request.files["orders"].stream)}


app.add_url_rule("/orders/upload", view_func=OrderUpload.as_view("order_upload"))
