from flask import Flask

app = Flask(__name__)


@app.get("/channels")
async def channels():
    return {"channels": ["news", "jazz"]}


if __name__ == "__main__":
    app.run()
