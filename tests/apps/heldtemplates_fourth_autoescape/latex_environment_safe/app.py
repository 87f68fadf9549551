from flask import Flask, Response, request

from invoices import write_invoice

app = Flask(__name__)


@app.get("/invoice/<int:number>.tex")
def invoice(number):
    source = write_invoice(number, request.args.get("customer", ""))
    return Response(source, mimetype="application/x-tex")
