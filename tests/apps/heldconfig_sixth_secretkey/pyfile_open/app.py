from flask import Flask, session

app = Flask(__name__)
app.config.from_pyfile("instance_defaults.cfg")


@app.get("/whoami")
def whoami():
    return {"name": session.get("name", "guest")}


@app.get("/version")
def version():
    return {"version": "2.4.0"}
