from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/contact/<handle>")
def contact(handle):
    return render_template(
        "contact.html",
        handle=handle,
        email=request.args.get("email", ""),
        tag=request.args.get("tag", ""),
    )
