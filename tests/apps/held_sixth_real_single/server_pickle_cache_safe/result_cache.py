import pickle

import redis


class ResultCache:
    def __init__(self, url: str) -> None:
        self._redis = redis.Redis.from_url(url)

    def get(self, key: str):
        raw = self._redis.get(key)
        return None if raw is None else pickle.loads(raw)

    def put(self, key: str, value) -> None:
        self._redis.setex(key, 600, pickle.dumps(value))
