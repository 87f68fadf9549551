from flask import Flask

app = Flask(__name__)


@app.get("/containers")
def containers():
    return {"containers": []}
