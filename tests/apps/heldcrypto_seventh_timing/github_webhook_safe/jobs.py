import os

import redis
from rq import Queue

queue = Queue("builds", connection=redis.from_url(os.environ["REDIS_URL"]))


def enqueue_build(revision):
    queue.enqueue("builder.run", revision)
