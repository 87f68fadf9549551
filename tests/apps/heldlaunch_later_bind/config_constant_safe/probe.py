from flask import Flask, jsonify

from settings import FieldSettings

app = Flask(__name__)
app.config.from_object(FieldSettings)


@app.get("/humidity")
def humidity():
    return jsonify(percent=61)


if __name__ == "__main__":
    app.run(app.config["LISTEN_HOST"], app.config["LISTEN_PORT"])
