"""Client data becomes part of an XPath expression.

Known are lxml (`xpath`, `XPath`, `ETXPath`, `XPathEvaluator`, `find` and its like), `xml.etree.ElementTree`,
elementpath and parsel. Values of variables (`$name`) are no finding, nor is a value in quotes that was shown to have
none of them.

## Why is this bad?
`' or '1'='1` turns the look-up of one element into the whole document, with what others may not see.

## How to fix
Use a variable. ElementTree has none: compare in Python.

```python
tree.xpath("//user[@name=$name]", name=name)
next(user for user in root.findall("user") if user.get("name") == name)
```

## References
- https://owasp.org/www-community/attacks/XPATH_Injection
- https://lxml.de/xpathxslt.html#the-xpath-method
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="xpath-injection",
    title="Client data in an XPath expression",
    severity=7.5,
    confidence=Confidence.HIGH,
    cwe=(643,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "formatted into the path",
            """
            from flask import Flask, request
            from lxml import etree

            app = Flask(__name__)
            staff = etree.parse("staff.xml")

            @app.get("/desk")
            def desk():
                name = request.args["name"]
                return {"desks": staff.xpath(f"//person[@name='{name}']/desk/text()")}  # finding
            """,
        ),
        Example(
            "a variable",
            """
            from flask import Flask, request
            from lxml import etree

            app = Flask(__name__)
            staff = etree.parse("staff.xml")

            @app.get("/desk")
            def desk():
                return {"desks": staff.xpath("//person[@name=$name]/desk/text()", name=request.args["name"])}
            """,
        ),
    ),
)


@follow(RULE, "xpath")
def in_path(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the path of `{reached.called}`",
        harm="Whoever sends the request can select other parts of the document.",
        advice="Pass the value as a variable of the expression, or compare it in Python.",
    )
