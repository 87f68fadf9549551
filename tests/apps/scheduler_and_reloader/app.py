import atexit
import os

from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask

app = Flask(__name__)
scheduler = BackgroundScheduler()


def job():
    print("tick")


if not app.debug or os.environ.get("WERKZEUG_RUN_MAIN") == "true":
    scheduler.add_job(job, "interval", seconds=30)
    scheduler.start()
    atexit.register(lambda: scheduler.shutdown())

if __name__ == "__main__":
    app.run(use_reloader=False)
