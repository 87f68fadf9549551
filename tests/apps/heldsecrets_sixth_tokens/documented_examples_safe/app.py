"""Shows users which shape of key the import dialog expects."""
import re

from flask import Flask, request

app = Flask(__name__)

EXAMPLE_ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"
EXAMPLE_SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
ACCESS_KEY_PATTERN = re.compile(r"^(AKIA|ASIA)[A-Z0-9]{16}$")
GITHUB_TOKEN_PATTERN = r"ghp_[A-Za-z0-9]{36}"


@app.get("/help/aws")
def help_aws():
    return {"looks_like": [EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY], "github": GITHUB_TOKEN_PATTERN}


@app.post("/import/check")
def check():
    return {"valid": bool(ACCESS_KEY_PATTERN.match(request.form["access_key"]))}
