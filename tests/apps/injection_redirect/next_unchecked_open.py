from flask import Flask, redirect, request, url_for

app = Flask(__name__)
AFTER_LOGIN = ("/dashboard", "/orders", "/profile")


@app.route("/signin", methods=["GET", "POST"])
def signin():
    if request.method == "GET":
        return "sign in"
    next_page = request.values.get("next")
    if not next_page:
        next_page = url_for("dashboard")
    return redirect(next_page, code=303)  # finding: open-redirect


@app.route("/dashboard")
def dashboard():
    return "dashboard"
