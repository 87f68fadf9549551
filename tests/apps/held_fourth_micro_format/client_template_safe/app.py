import string

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config.from_prefixed_env()


class Customer:
    def __init__(self, name, plan):
        self.name = name
        self.plan = plan


@app.post("/signature")
def signature():
    layout = request.form.get("layout", "")
    customer = Customer("Ada", "gold")
    text = string.Template(layout).safe_substitute(customer=customer.name)
    return jsonify(preview=text)
