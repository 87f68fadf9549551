"""Client data decides which host your server sends a request to.

What is followed is the URL, as far as it decides the host: from the request to the HTTP client that is called. Client
data in the path behind a host of your own, in parameters, headers or the body, and a host that is on an allow-list,
are no finding.

## Why is this bad?
Your server stands where clients do not reach: beside the database's admin page, the metadata service of the cloud that
gives out credentials, and services that trust the network. Whoever chooses the URL uses them through your app.

## How to fix
Let clients choose from a table of URLs, or compare the parsed host with the ones you mean. A prefix has to end behind
the host, with a slash: `https://api.example.com` also begins `https://api.example.com.evil.net`.

```python
if urlsplit(url).hostname not in {"images.example.com"}:
    abort(400)
requests.get(url, timeout=5, allow_redirects=False)
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
- https://docs.python.org/3/library/urllib.parse.html#url-parsing-security
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="server-side-request-forgery",
    title="Client data decides which host the server asks",
    severity=8.6,
    confidence=Confidence.HIGH,
    cwe=(918,),
    owasp=("a10-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a URL of the client's choice",
            """
            import requests
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/preview")
            def preview():
                page = requests.get(request.args["url"], timeout=5)  # finding
                return {"size": len(page.content)}
            """,
        ),
        Example(
            "a host with client data in its name",
            """
            import requests
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/contacts")
            def contacts():
                team = request.args["team"]
                return requests.get(f"https://{team}.crm.example.com/contacts", timeout=5).json()  # finding
            """,
        ),
        Example(
            "a host of your own",
            """
            import requests
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/contacts")
            def contacts():
                team = request.args["team"]
                return requests.get(f"https://crm.example.com/{team}/contacts", timeout=5).json()
            """,
        ),
        Example(
            "a host on an allow-list",
            """
            from urllib.parse import urlsplit
            import requests
            from flask import Flask, abort, request

            app = Flask(__name__)
            HOSTS = {"images.example.com", "cdn.example.com"}

            @app.route("/preview")
            def preview():
                url = request.args["url"]
                if urlsplit(url).hostname not in HOSTS:
                    abort(400)
                return {"size": len(requests.get(url, timeout=5).content)}
            """,
        ),
    ),
)


@follow(RULE, "url")
def in_url(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the host that `{reached.called}` asks",
        harm="Whoever sends the request makes your server ask any other: internal services and cloud metadata among them.",
        advice="Take the URL from a table of your own, or compare its parsed host with an allow-list.",
    )
