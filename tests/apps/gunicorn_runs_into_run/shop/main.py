from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return "shop"


app.run(host="0.0.0.0", port=5000)  # finding: wsgi-import-blocked
