from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask, jsonify

samples = []


def sample():
    samples.append(len(samples))


def build():
    app = Flask(__name__)

    @app.get("/samples")
    def get_samples():
        return jsonify(samples[-100:])

    return app


def main():
    scheduler = BackgroundScheduler()
    scheduler.add_job(sample, "interval", seconds=10)
    scheduler.start()
    try:
        build().run(port=5005)
    finally:
        scheduler.shutdown()


if __name__ == "__main__":
    main()
