"""Client data decides what a document database is asked.

Reported are values from a JSON body, or parsed from JSON, that become a condition of a MongoDB filter: the client
may send `{"$ne": ""}` where a text is expected. A value from a query string or a form is always a text and is no
finding, nor is what `str()`, `int()` or `ObjectId()` made, what passed `isinstance(value, str)`, or the operand of
`$eq`. Also reported are whole filters, pipelines and updates from the client, and client data in the text of
JavaScript (`$where`), Lua (`redis.eval`), Cypher, PartiQL and of Elasticsearch's scripts. In a Lucene query string
client data counts if it stands beside text of yours, whose meaning it can change.

## Why is this bad?
`{"name": "admin", "password": {"$ne": ""}}` matches whatever the password is. A `$where` with client data runs the
client's JavaScript in the database.

## How to fix
Make a text of what has to be a text, or describe the request with a schema. Put the value below `$eq` if it may be
anything.

```python
users.find_one({"name": str(body["name"])})
users.find_one({"name": {"$eq": body["name"]}})
```

## References
- https://www.mongodb.com/docs/manual/faq/fundamentals/#how-does-mongodb-address-sql-or-query-injection-
- https://cheatsheetseries.owasp.org/cheatsheets/Injection_Prevention_Cheat_Sheet.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="nosql-injection",
    title="Client data in a query of a document database",
    severity=8.1,
    confidence=Confidence.HIGH,
    cwe=(943,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a value from a JSON body",
            """
            from flask import Flask, request
            from pymongo import MongoClient

            app = Flask(__name__)
            users = MongoClient().shop.users

            @app.post("/login")
            def login():
                body = request.get_json()
                user = users.find_one({"name": body["name"], "pin": body["pin"]})  # finding
                return {"known": user is not None}
            """,
        ),
        Example(
            "code for the database",
            """
            from flask import Flask, request
            from pymongo import MongoClient

            app = Flask(__name__)
            orders = MongoClient().shop.orders

            @app.get("/orders")
            def list_orders():
                owner = request.args["owner"]
                return {"count": len(list(orders.find({"$where": f"this.owner == '{owner}'"})))}  # finding
            """,
        ),
        Example(
            "made a text",
            """
            from flask import Flask, request
            from pymongo import MongoClient

            app = Flask(__name__)
            users = MongoClient().shop.users

            @app.post("/login")
            def login():
                body = request.get_json()
                user = users.find_one({"name": str(body["name"]), "pin": int(body["pin"])})
                return {"known": user is not None}
            """,
        ),
        Example(
            "a value from the query string",
            """
            from flask import Flask, request
            from pymongo import MongoClient

            app = Flask(__name__)
            users = MongoClient().shop.users

            @app.get("/user")
            def user():
                return {"known": users.find_one({"name": request.args["name"]}) is not None}
            """,
        ),
    ),
)


@follow(RULE, "nosql")
def in_query(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the query of `{reached.called}`",
        harm="Whoever sends the request can put operators or code where you expect a value, and match other documents.",
        advice="Make a text of the value with `str()`, or refuse anything else; never build code from it.",
    )
