from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/register")
def register():
    return render_template("register.html", email=request.args.get("email", ""))
