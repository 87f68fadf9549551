import requests

TOKEN = "ghp_q9WzR4tK7mXv2NbL8sYc5HdJ1fGp6AeU3iTo"  # finding: hardcoded-credential
HEADERS = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/vnd.github+json"}


def open_issues(repository):
    url = f"https://api.github.com/repos/example-org/{repository}/issues"
    return requests.get(url, headers=HEADERS, timeout=10).json()
