from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/orders")
def create_order():
    number = request.form["number"]
    return redirect(f"/orders/{number}", code=303)
