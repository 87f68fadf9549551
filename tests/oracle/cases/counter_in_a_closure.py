# A function that keeps state is not answered from memory.
from flask import Flask

app = Flask(__name__)
def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


port = counter()
print(port(), port(), port(), port(), port(), port())
app.run(port=port())
