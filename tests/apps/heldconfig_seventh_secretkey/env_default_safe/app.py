from flask import Flask, session

app = Flask(__name__)
app.config.from_object("settings")


@app.get("/api/tour")
def tour():
    session["tour_seen"] = True
    return {"seen": True}
