from flask import Flask

app = Flask(__name__)
app.config.from_object("settings.Production")


@app.get("/")
def index():
    return "orders"
