from flask import Flask, render_template

app = Flask(__name__)
app.config["FOOTER"] = "<small>&copy; 2024 Example Club</small>"


@app.get("/")
def index():
    return render_template("index.html", arrow="&rarr;", new="<b>new</b>")
