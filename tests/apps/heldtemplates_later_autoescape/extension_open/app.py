from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/invoice")
def invoice():
    customer = request.args.get("customer", "")
    return render_template("invoice.tpl", customer=customer)  # finding: autoescape-disabled
