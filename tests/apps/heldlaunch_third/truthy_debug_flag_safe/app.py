import os

from flask import Flask, jsonify
from celery import Celery


def make_celery(flask_app: Flask) -> Celery:
    worker = Celery(flask_app.import_name, broker=os.environ.get("BROKER_URL"))
    worker.conf.update(task_ignore_result=True)
    return worker


app = Flask(__name__)
celery = make_celery(app)


@celery.task
def rebuild_index(shard: int) -> None:
    print("rebuilding", shard)


@app.route("/shards")
def shards():
    return jsonify(list(range(4)))


def main() -> None:
    debug = os.environ.get("APP_DEBUG", "false").lower() in {"1", "true", "yes"}
    app.run(port=5005, debug=debug)


if __name__ == "__main__":
    main()
