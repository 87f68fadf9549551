from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/workspace", methods=["POST"])
def open_workspace():
    team = request.form["team"].lower()
    return redirect(f"https://crm.example.com/{team}/welcome")


@app.route("/")
def index():
    return "Which team do you belong to?"
