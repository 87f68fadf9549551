from flask import Flask

app = Flask(__name__)
app.config.from_object("settings.LiveSettings")


@app.get("/api/version")
def version():
    return {"version": 4}
