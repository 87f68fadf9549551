import os

import httpx

API = "https://api.github.com"
HEADERS = {
    "Accept": "application/vnd.github+json",
    "Authorization": "token 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",  # finding: hardcoded-credential
    "X-GitHub-Api-Version": "2022-11-28",
}


def latest_release() -> dict:
    with httpx.Client(base_url=API, headers=HEADERS, timeout=5) as client:
        reply = client.get("/repos/oakline/agent/releases/latest")
        reply.raise_for_status()
        return reply.json()
