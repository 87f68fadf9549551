import os

import redis

codes = redis.Redis.from_url(os.environ["REDIS_URL"])
