import requests

CDN = "https://images.example-cdn.com"
MAX_BYTES = 512 * 1024


class ImageFetcher:
    def __init__(self):
        self.session = requests.Session()
        self.session.headers["User-Agent"] = "avatar-import/1.2"

    def download(self, url):
        if not url.startswith(CDN):
            return None
        resp = self.session.get(url, timeout=5, stream=True, allow_redirects=False)  # finding: server-side-request-forgery
        if resp.status_code != 200:
            return None
        return resp.raw.read(MAX_BYTES)
