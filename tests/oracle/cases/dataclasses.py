# Defaults of fields, factories, `__post_init__`, copies and dictionaries.
from flask import Flask
from dataclasses import asdict, dataclass, field, replace

app = Flask(__name__)
@dataclass
class Options:
    port: int
    debug: bool = field(default=True)
    hosts: list = field(default_factory=lambda: ["a"])

    def __post_init__(self):
        self.port += 1


one, two = Options(1), Options(5, debug=False)
one.hosts.append("b")
app.run(host=one.hosts[-1], port=one.port, debug=one.debug)
app.run(host=two.hosts[-1], port=replace(two, port=7).port, debug=asdict(two)["debug"])
