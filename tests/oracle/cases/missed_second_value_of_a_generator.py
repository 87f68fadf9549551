# A generator is run anew for every question, so later values are not told apart.
from flask import Flask

app = Flask(__name__)
def ports():
    yield 1
    yield 2


found = ports()
next(found)
app.run(port=next(found))
