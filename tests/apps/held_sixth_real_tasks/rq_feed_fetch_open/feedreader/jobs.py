import urllib3

http = urllib3.PoolManager(timeout=5.0, retries=False)
SOURCES = {
    "python": "https://blog.python.org/feeds/posts/default",
    "flask": "https://palletsprojects.com/blog/feed.xml",
}


def refresh(address: str) -> int:
    answer = http.request("GET", address)  # finding: server-side-request-forgery
    return len(answer.data)
