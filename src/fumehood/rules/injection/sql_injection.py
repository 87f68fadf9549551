"""Client data becomes part of the text of an SQL statement.

The text is followed from the request through your own functions to the call that executes it, for the drivers of
PEP 249 and for SQLAlchemy, Flask-SQLAlchemy, peewee, Pony, pandas and others. What is passed as a parameter of the
statement is no finding, nor are numbers, members of an allow-list, constants, quoted identifiers (`psycopg2.sql`) or
what the driver's own function has escaped, as long as it stands inside of quotes.

With SQLAlchemy, `text()` is where a text becomes SQL: a whole statement is reported where it is executed, a clause of one
where it is marked as SQL. `Model.name == value`, `filter_by(name=value)` and `like(f"%{value}%")` are parameters.

A method called `execute` or the like of an object that nobody knows counts if its text begins as a statement does;
such a finding has medium confidence.

## Why is this bad?
The database cannot tell your SQL from what the client wrote. `' OR 1=1 --` turns a look-up into a list of everything;
with some drivers a second statement deletes it.

## How to fix
Write placeholders into the statement and pass the values beside it. Names of columns and tables cannot be parameters:
take them from a table of your own.

```python
connection.execute("SELECT * FROM users WHERE name = ?", (name,))
session.execute(text("SELECT * FROM users WHERE name = :name"), {"name": name})
column = {"name": "name", "date": "created"}[request.args["sort"]]
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html
- https://docs.python.org/3/library/sqlite3.html#how-to-use-placeholders-to-bind-values-in-sql-queries
- https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text
- https://www.psycopg.org/docs/sql.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="sql-injection",
    title="Client data in the text of an SQL statement",
    severity=8.8,
    confidence=Confidence.HIGH,
    cwe=(89,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "formatted into the statement",
            """
            import sqlite3
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/user")
            def user():
                name = request.args["name"]
                sqlite3.connect("shop.db").execute(f"SELECT * FROM users WHERE name = '{name}'")  # finding
                return "ok"
            """,
        ),
        Example(
            "a text of SQLAlchemy",
            """
            from flask import Flask, request
            from flask_sqlalchemy import SQLAlchemy
            from sqlalchemy import text

            app = Flask(__name__)
            db = SQLAlchemy(app)

            @app.route("/users")
            def users():
                order = request.args.get("order", "name")
                rows = db.session.execute(text("SELECT name FROM users ORDER BY " + order))  # finding
                return [row.name for row in rows]
            """,
        ),
        Example(
            "passed as a parameter",
            """
            import sqlite3
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/user")
            def user():
                name = request.args["name"]
                sqlite3.connect("shop.db").execute("SELECT * FROM users WHERE name = ?", (name,))
                return "ok"
            """,
        ),
        Example(
            "a column from a table of the program",
            """
            import sqlite3
            from flask import Flask, request

            app = Flask(__name__)
            COLUMNS = {"name": "name", "newest": "created DESC"}

            @app.route("/users")
            def users():
                order = COLUMNS.get(request.args.get("order"), "name")
                rows = sqlite3.connect("shop.db").execute(f"SELECT name FROM users ORDER BY {order}")
                return [row[0] for row in rows]
            """,
        ),
    ),
)


@follow(RULE, "sql")
def in_statement(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the SQL text of `{reached.called}`",
        harm="Whoever sends the request can change the statement: read other rows, or delete them.",
        advice="Write a placeholder into the statement and pass the value as its parameter.",
    )
