"""Receipt page, rendered outside Flask's own templates."""

from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)

RECEIPT = Template("<p>Thank you, {{ payer }}. You paid {{ amount }} EUR.</p>")


@app.post("/receipt")
def receipt():
    payer = request.form.get("payer", "")
    return RECEIPT.render(payer=payer, amount=20)  # finding: cross-site-scripting
