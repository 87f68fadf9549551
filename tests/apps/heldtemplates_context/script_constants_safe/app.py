from flask import Flask, render_template

app = Flask(__name__)
app.config["ANALYTICS_ID"] = "site-4711"


@app.get("/")
def index():
    return render_template("index.html", version="2.4.1", page_size=20)
