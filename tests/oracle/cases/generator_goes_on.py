# A generator that was asked before goes on from there, which is not followed.
# undecided
from flask import Flask

app = Flask(__name__)
def ports():
    yield 1
    yield 2
    yield 3


found = ports()
first = next(found)
for port in found:
    app.run(port=port)
    break
app.run(port=first)
rest = list(found)
app.run(port=len(rest))
