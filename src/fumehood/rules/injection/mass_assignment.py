"""Client data chooses which fields of a stored object are set.

`Model(**request.json)`, `setattr` with a name from the request and `query.update(request.json)` are followed, also
through your own functions. Fields that you name, keys that are on an allow-list and what a schema of marshmallow or
pydantic loaded are no finding.

## Why is this bad?
The client names fields you did not think of: `is_admin`, `owner_id`, `balance`, `password_hash`.

## How to fix
Name the fields that clients may set, or load the request with a schema that leaves out all others.

```python
user = User(name=data["name"], email=data["email"])

for field in {"title", "body"} & data.keys():
    setattr(article, field, data[field])
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html
- https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="mass-assignment",
    title="Client data chooses the fields of a stored object",
    severity=5.8,
    confidence=Confidence.HIGH,
    cwe=(915,),
    owasp=("a08-2021", "a08-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "all fields of a new object",
            """
            from flask import Flask, request
            from flask_sqlalchemy import SQLAlchemy

            app = Flask(__name__)
            db = SQLAlchemy(app)

            class User(db.Model):
                name = db.Column(db.String(80))
                is_admin = db.Column(db.Boolean, default=False)

            @app.post("/users")
            def create():
                db.session.add(User(**request.get_json()))  # finding
                db.session.commit()
                return "created"
            """,
        ),
        Example(
            "any field of an object",
            """
            from flask import Flask, request
            from flask_sqlalchemy import SQLAlchemy

            app = Flask(__name__)
            db = SQLAlchemy(app)

            class User(db.Model):
                name = db.Column(db.String(80))

            @app.patch("/users/<int:number>")
            def change(number):
                user = db.get_or_404(User, number)
                for field, value in request.json.items():
                    setattr(user, field, value)  # finding
                return "changed"
            """,
        ),
        Example(
            "fields that the program names",
            """
            from flask import Flask, request
            from flask_sqlalchemy import SQLAlchemy

            app = Flask(__name__)
            db = SQLAlchemy(app)

            class User(db.Model):
                name = db.Column(db.String(80))

            @app.post("/users")
            def create():
                db.session.add(User(name=request.json["name"]))
                return "created"
            """,
        ),
        Example(
            "fields on an allow-list",
            """
            from flask import Flask, request
            from flask_sqlalchemy import SQLAlchemy

            app = Flask(__name__)
            db = SQLAlchemy(app)
            EDITABLE = {"name", "email"}

            class User(db.Model):
                name = db.Column(db.String(80))

            @app.patch("/users/<int:number>")
            def change(number):
                user = db.get_or_404(User, number)
                for field, value in request.json.items():
                    if field in EDITABLE:
                        setattr(user, field, value)
                return "changed"
            """,
        ),
    ),
)


@follow(RULE, "fields")
def in_fields(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the names of the fields that `{reached.called}` sets",
        harm="Whoever sends the request can set fields that are not meant for clients, such as a role or an owner.",
        advice="Name the fields that clients may set, or load the request with a schema.",
    )
