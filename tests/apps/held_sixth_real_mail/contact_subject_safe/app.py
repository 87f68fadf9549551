from flask import Flask, redirect, render_template, request, url_for

from outbox import send_message

app = Flask(__name__)


@app.route("/contact", methods=["GET", "POST"])
def contact():
    if request.method == "POST":
        send_message(
            sender=request.form["email"],
            subject=request.form["subject"],
            text=request.form["message"],
        )
        return redirect(url_for("contact"))
    return render_template("contact.html")
