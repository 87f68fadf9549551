from flask import Flask, render_template_string, request

app = Flask(__name__)
STOCK = "<p>Nothing to show</p>"


@app.post("/banner")
def banner():
    text = request.form.get("banner", "")
    num = 106
    source = STOCK if (7 * 42) - num < 200 else text
    return render_template_string(source)
