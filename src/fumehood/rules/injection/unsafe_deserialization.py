"""Client data is read by a format that makes any object: pickle and its relatives, or YAML with an unsafe loader.

Data whose signature was checked before (`hmac.compare_digest`, `itsdangerous`) is no finding, nor is an unpickler
whose `find_class` allows named classes only. `torch.load` without `weights_only` is one at medium confidence: it reads
weights only since PyTorch 2.6. So is `yaml.load` without a loader, which PyYAML 6 refuses and the oldest read with any.

## Why is this bad?
A pickle is a list of calls to make. Reading one runs what its author wrote, `os.system` included, before your code sees
the result. A cookie, an upload and a cache that clients can write to are authors like any other.

## How to fix
Exchange data as JSON, or as YAML with `yaml.safe_load`. Where it has to be a pickle that comes back from a client, sign it
and check the signature first.

```python
data = json.loads(request.get_data())
settings = yaml.safe_load(request.files["settings"])
cart = URLSafeSerializer(key).loads(request.cookies["cart"])
```

## References
- https://docs.python.org/3/library/pickle.html
- https://pyyaml.org/wiki/PyYAMLDocumentation
- https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.call_edits import safe_yaml
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="unsafe-deserialization",
    title="Client data read as objects",
    severity=9.8,
    confidence=Confidence.HIGH,
    cwe=(502,),
    owasp=("a08-2021", "a08-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="takes `yaml.safe_load` or `SafeLoader`",
    examples=(
        Example(
            "a pickle in a cookie",
            """
            import base64
            import pickle
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/cart")
            def cart():
                items = pickle.loads(base64.b64decode(request.cookies["cart"]))  # finding
                return {"items": len(items)}
            """,
        ),
        Example(
            "YAML with a loader that makes objects",
            """
            import yaml
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/settings")
            def settings():
                return {"keys": len(yaml.load(request.data, Loader=yaml.Loader))}  # finding
            """,
        ),
        Example(
            "a signed cookie",
            """
            import base64
            import os
            import pickle
            from flask import Flask, request
            from itsdangerous import Signer

            app = Flask(__name__)
            signer = Signer(os.environ["CART_KEY"])

            @app.route("/cart")
            def cart():
                items = pickle.loads(base64.b64decode(signer.unsign(request.cookies["cart"])))
                return {"items": len(items)}
            """,
        ),
        Example(
            "YAML of plain data",
            """
            import yaml
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/settings")
            def settings():
                return {"keys": len(yaml.load(request.data, Loader=yaml.SafeLoader))}
            """,
        ),
    ),
)


@follow(RULE, "deserialization")
def into_objects(reached: SinkReached) -> Saying:
    if "yaml" in reached.path:
        advice = 'Use `yaml.safe_load`, or `YAML(typ="safe")` of ruamel.yaml.'
    elif reached.path.startswith("torch."):
        advice = "Pass `weights_only=True`."
    else:
        advice = "Exchange JSON instead, or sign what you store at the client and check the signature first."
    return Saying(
        place=f"the data that `{reached.called}` reads",
        harm="Reading it makes any object and calls any function: whoever sends the request can run code of their own.",
        advice=advice,
        fix=safe_yaml(reached.site) if reached.path.startswith("yaml.") else None,
    )
