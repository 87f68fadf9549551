from flask import Flask

app = Flask(__name__)


@app.get("/version")
def version():
    return {"version": "0.9"}


if __name__ == "__main__":
    app.run(port=5000)
