from flask import Flask

from config import Production

app = Flask(__name__)
app.config["DEBUG"] = True
app.config.from_object(Production)


@app.route("/")
def index():
    return {"ok": True}


if __name__ == "__main__":
    app.run(port=5000)
