from flask import Flask, render_template_string, request

app = Flask(__name__)

BASE = "<h2>{heading}</h2><p>{{{{ text }}}}</p>"


@app.route("/card", methods=["POST"])
def card():
    form = request.form.to_dict()
    source = BASE.format(heading="Card")
    return render_template_string(source, text=form["heading"])
