# Sorting, removing, repeating, slices and what is equal to `True`.
from flask import Flask

app = Flask(__name__)
ports = [3, 1, 2] * 2
ports.sort(reverse=True)
ports.remove(True)
ports[1:1] = [9]
app.run(port=ports[1] * 10 + ports.count(3))
app.run(port=ports.index(1) + len({1, True, 1.0}))
names = {"b": 1, "a": 2}
app.run(host=names.popitem()[0] + sorted(names, key=len)[0], port=len(dict.fromkeys("aab", 0)))
