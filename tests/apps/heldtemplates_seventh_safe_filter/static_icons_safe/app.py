from flask import Flask, render_template

app = Flask(__name__)

ICONS = {
    "home": '<svg viewBox="0 0 8 8"><path d="M0 4l4-4 4 4v4H0z"/></svg>',
    "mail": '<svg viewBox="0 0 8 8"><path d="M0 1h8v6H0z"/></svg>',
}


@app.route("/")
def home():
    return render_template("home.html", home_icon=ICONS["home"], mail_icon=ICONS["mail"])
