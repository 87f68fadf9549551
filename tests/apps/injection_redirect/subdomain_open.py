from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/workspace", methods=["POST"])
def open_workspace():
    team = request.form["team"].lower()
    return redirect(f"https://{team}.crm.example.com/welcome")  # finding: open-redirect


@app.route("/")
def index():
    return "Which team do you belong to?"
