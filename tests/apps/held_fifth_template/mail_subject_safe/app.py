from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)

SUBJECT = "Order {{ number }} for {{ customer }}"


@app.post("/orders/<int:number>/mail")
def order_mail(number: int):
    customer = request.get_json().get("customer", "customer")
    template = SUBJECT
    subject = render_template_string(template, number=number, customer=customer)
    return jsonify(subject=subject)
