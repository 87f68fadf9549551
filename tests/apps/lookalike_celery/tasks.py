from celery import Celery
from flask import Flask
app = Celery("tasks", broker="redis://")
flask_app = Flask(__name__)

@app.task
def add(x, y):
    return x + y

if __name__ == "__main__":
    app.start()
    app.worker_main(["worker"])
