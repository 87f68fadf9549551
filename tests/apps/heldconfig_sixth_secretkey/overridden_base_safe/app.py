from flask import Flask, session

from config import Production

app = Flask(__name__)
app.config.from_object(Production())


@app.get("/points")
def points():
    return {"points": session.get("points", 0)}
