from flask import Flask

import worker

app = Flask(__name__)


@app.post("/jobs")
def jobs():
    worker.app.send_task("job")
    return {"queued": True}
