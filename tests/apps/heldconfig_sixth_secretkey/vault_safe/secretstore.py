import os
from functools import lru_cache

import hvac


@lru_cache(maxsize=1)
def load():
    client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
    answer = client.secrets.kv.v2.read_secret_version(path="invoice-app")
    return answer["data"]["data"]
