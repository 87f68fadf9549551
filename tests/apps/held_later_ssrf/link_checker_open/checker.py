from concurrent.futures import ThreadPoolExecutor
from urllib.error import URLError
from urllib.request import Request, urlopen

pool = ThreadPoolExecutor(max_workers=4)


def status_of(url):
    probe = Request(url, method="HEAD", headers={"User-Agent": "linkcheck"})
    try:
        with urlopen(probe, timeout=4) as reply:  # finding: server-side-request-forgery
            return reply.status
    except (URLError, ValueError):
        return None


def check_all(urls):
    futures = {url: pool.submit(status_of, url) for url in urls}
    return {url: future.result() for url, future in futures.items()}
