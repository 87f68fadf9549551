from flask import Flask

app = Flask("status")
app.config["MAX_CONTENT_LENGTH"] = 1024


@app.get("/status")
def status():
    return {"up": True}
