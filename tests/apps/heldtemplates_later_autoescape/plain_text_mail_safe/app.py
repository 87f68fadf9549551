from flask import Flask, render_template, redirect, request, url_for
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_prefixed_env()
mail = Mail(app)


@app.post("/contact")
def contact():
    message = Message("Thanks for writing", recipients=[app.config["DESK_ADDRESS"]])
    message.body = render_template("contact.txt", name=request.form["name"], text=request.form["text"])
    mail.send(message)
    return redirect(url_for("thanks"))


@app.get("/thanks")
def thanks():
    return render_template("thanks.html")
