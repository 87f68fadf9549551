from flask import Flask, current_app

from etl.pipeline import Pipeline

app = Flask(__name__)
pipeline = Pipeline("nightly")
pipeline.run(debug=True)


@app.get("/pipeline")
def status():
    return {"name": pipeline.name, "steps": pipeline.done, "debug": current_app.debug}
