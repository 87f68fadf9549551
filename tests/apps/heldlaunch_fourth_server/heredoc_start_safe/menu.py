from flask import Flask

app = Flask(__name__)


@app.get("/menu")
def menu():
    return {"menu": ["soup", "salad"]}


if __name__ == "__main__":
    app.run(port=8000)
