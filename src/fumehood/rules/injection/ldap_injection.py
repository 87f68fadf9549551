"""Client data becomes part of an LDAP filter or of a distinguished name.

The calls of python-ldap and ldap3 are known. What the library's function for the place has escaped is no finding:
`escape_filter_chars` and `filter_format` for filters, `escape_dn_chars` and `escape_rdn` for names. The one does not
do for the other.

## Why is this bad?
`*` or `)(uid=*` in a filter matches other entries than you look for, of other people or of all of them; where a search
decides who may log in, anyone may. A comma in a name moves the search to another part of the directory.

## How to fix
Escape the value for the place where it stands.

```python
connection.search(BASE, f"(uid={escape_filter_chars(uid)})")
connection.search(f"ou={escape_rdn(unit)},{BASE}", "(objectClass=person)")
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html
- https://www.python-ldap.org/en/latest/reference/ldap-filter.html
- https://ldap3.readthedocs.io/en/latest/searches.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="ldap-injection",
    title="Client data in an LDAP filter or name",
    severity=8.1,
    confidence=Confidence.HIGH,
    cwe=(90,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "formatted into a filter",
            """
            import ldap
            from flask import Flask, request

            app = Flask(__name__)

            @app.get("/person")
            def person():
                connection = ldap.initialize("ldaps://directory.example.org")
                uid = request.args["uid"]
                found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(uid={uid})")  # finding
                return {"count": len(found)}
            """,
        ),
        Example(
            "escaped",
            """
            import ldap
            from flask import Flask, request
            from ldap.filter import escape_filter_chars

            app = Flask(__name__)

            @app.get("/person")
            def person():
                connection = ldap.initialize("ldaps://directory.example.org")
                uid = escape_filter_chars(request.args["uid"])
                found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(uid={uid})")
                return {"count": len(found)}
            """,
        ),
    ),
)


@follow(RULE, "ldap")
def in_search(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the filter or name that `{reached.called}` looks for",
        harm="Whoever sends the request can match other entries of the directory.",
        advice="Escape the value: `escape_filter_chars` in a filter, `escape_dn_chars` or `escape_rdn` in a name.",
    )
