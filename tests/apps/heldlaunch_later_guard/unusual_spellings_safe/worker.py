from flask import Flask

app = Flask("worker")


@app.get("/lag")
def lag():
    return {"seconds": 0}


if __name__ in {"__main__", "__mp_main__"}:
    app.run(port=5001)
