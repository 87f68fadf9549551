from flask import Flask, render_template, request

app = Flask(__name__)
DOCS = "https://docs.example.com/"


@app.get("/contact")
def contact():
    return render_template("contact.html", docs=DOCS, address=request.args.get("address", "info@example.com"))
