from flask import Flask

import pipeline

app = Flask(__name__)


@app.get("/steps")
def steps():
    return {"steps": len(pipeline.app.steps)}
