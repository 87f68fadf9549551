import os

PROXY_HOPS = int(os.environ.get("PROXY_HOPS", "0"))
