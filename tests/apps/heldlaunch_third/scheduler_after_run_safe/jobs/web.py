from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask

from jobs.tasks import purge_sessions, send_digest

scheduler = BackgroundScheduler()


def create_app():
    app = Flask(__name__)

    @app.get("/jobs")
    def jobs():
        return {"jobs": [job.id for job in scheduler.get_jobs()]}

    return app


if __name__ == "__main__":
    scheduler.add_job(purge_sessions, "interval", hours=1, id="purge")
    scheduler.add_job(send_digest, "cron", hour=6, id="digest")
    application = create_app()
    scheduler.start()
    application.run(port=5002)
