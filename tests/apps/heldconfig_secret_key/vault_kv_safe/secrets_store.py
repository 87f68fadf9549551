import os

import hvac


def read(name):
    client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
    answer = client.secrets.kv.v2.read_secret_version(path="billing/web")
    return answer["data"]["data"][name]
