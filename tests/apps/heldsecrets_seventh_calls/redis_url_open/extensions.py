import os

import redis

cache = redis.Redis.from_url("rediss://default:p8XnUe4mQ2tLzK7d@cache-01.fieldnote.app:6380/0", decode_responses=True)  # finding: hardcoded-credential
