from functools import lru_cache

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


@lru_cache
def session() -> requests.Session:
    s = requests.Session()
    s.mount("https://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.2)))
    s.verify = True
    s.headers["User-Agent"] = "upstream-proxy/1.4"
    return s
