from flask import Flask

app = Flask(__name__)


@app.get("/tariffs")
def tariffs():
    return {"tariffs": []}


if __name__ == "__main__":
    app.run(port=5000, debug=False)
