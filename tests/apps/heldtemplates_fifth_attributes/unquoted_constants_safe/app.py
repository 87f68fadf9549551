from flask import Flask, render_template

app = Flask(__name__)
STEPS = ["Cart", "Address", "Payment"]


@app.get("/checkout/<int:step>")
def checkout(step: int):
    return render_template("checkout.html", steps=STEPS, step=step)
