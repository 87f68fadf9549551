from flask import Flask

from setup_app import configure

app = Flask(__name__)
configure(app)


@app.get("/")
def index():
    return {"limit": app.config.get("PAGE_LIMIT", 20)}


if __name__ == "__main__":
    app.run(port=5000)
