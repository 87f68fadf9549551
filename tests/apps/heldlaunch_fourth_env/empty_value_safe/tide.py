from flask import Flask

app = Flask(__name__)


@app.get("/tide/<int:station>")
def tide(station: int):
    return {"station": station, "level": 132}
