from flask import Flask

app = Flask(__name__)
app.config.from_object("settings.Production")


@app.get("/")
def index():
    return {"scheme": app.config["PREFERRED_URL_SCHEME"]}


if __name__ == "__main__":
    app.run()
