# Union, difference, adding what is there.
from flask import Flask

app = Flask(__name__)
ports = {1, 2} | {2, 3}
ports.add(3)
ports.discard(7)
app.run(port=len(ports) + max(ports - {3}), debug={1, 2} <= ports)
