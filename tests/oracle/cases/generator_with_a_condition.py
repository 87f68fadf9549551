# What a generator yields under an undecided condition is not certain.
# undecided
from flask import Flask
import os

app = Flask(__name__)
def ports():
    if os.environ.get("SERVE"):
        yield 1
    yield 2


for port in ports():
    app.run(port=port)
app.run(port=len(list(ports())))
app.run(port=sum(ports()))
