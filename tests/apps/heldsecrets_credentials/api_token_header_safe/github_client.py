import os

import requests

TOKEN = os.environ["GITHUB_TOKEN"]
HEADERS = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/vnd.github+json"}


def open_issues(repository):
    url = f"https://api.github.com/repos/example-org/{repository}/issues"
    return requests.get(url, headers=HEADERS, timeout=10).json()
